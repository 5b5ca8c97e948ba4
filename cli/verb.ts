// What a verb of the command line is. A verb throws `UsageError` for words it does not understand and `VerbError` for work it could not do.
export type Verb = {
  /** One line for `--help`. */
  summary: string;
  /** The verb's own help: usage, options, shape of input and output. */
  help: string;
  /** Returns the exit code. Results go to stdout, everything else to stderr. */
  run: (args: string[]) => Promise<number>;
};

/** The words of the call are wrong; the verb's help is printed after the message. */
export class UsageError extends Error {}

/** The work could not be done; the message says what happened and what to do. */
export class VerbError extends Error {}
