package org.annals.archive;

/** An archive that cannot be used as it should; the message says what to do about it. */
public final class ArchiveException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public ArchiveException(String message) {
    super(message);
  }

  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
