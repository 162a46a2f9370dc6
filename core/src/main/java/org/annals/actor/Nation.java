package org.annals.actor;

import org.jspecify.annotations.Nullable;

/**
 * A state or people that a name or demonym stands for.
 *
 * @param name English name of the state, or the people's own word
 * @param country ISO 3166-1 alpha-3 code; null for a people of several countries
 * @param state whether it is a state or a territory of its own
 */
record Nation(String name, @Nullable String country, boolean state) {}
