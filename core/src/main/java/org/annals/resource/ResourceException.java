package org.annals.resource;

/** A resource that is missing or broken. The message names the file, the line and what to do. */
public final class ResourceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ResourceException(String message) {
    super(message);
  }

  public ResourceException(String message, Throwable cause) {
    super(message, cause);
  }
}
