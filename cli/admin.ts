// What the verbs that work on the store share: reaching it, and turning refusals into one sentence.
import { ErrorBody } from '../lib/contracts/errors.ts';
import { type AdminAnswer, type AdminClient, openAdmin } from '../server/admin/client.ts';
import { MigrationError } from '../server/db/migrate.ts';
import { EnvError, readEnv } from '../server/env.ts';
import { StartError } from '../server/start-error.ts';
import { VerbError } from './verb.ts';

/** Errors whose message is meant for the person at the keyboard. */
export const forPerson = (error: unknown): unknown =>
  error instanceof StartError || error instanceof EnvError || error instanceof MigrationError ? new VerbError(error.message) : error;

/** Runs `work` with the store at hand and closes it whatever happens. */
export const withAdmin = async <T>(work: (admin: AdminClient) => Promise<T>): Promise<T> => {
  try {
    const admin = await openAdmin(readEnv());
    try {
      return await work(admin);
    } finally {
      await admin.close();
    }
  } catch (error) {
    throw forPerson(error);
  }
};

export const textOf = async (answer: AdminAnswer): Promise<string> => {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of answer.body) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
};

/** Throws the server's own sentence where it refused. */
export const mustSucceed = async (answer: AdminAnswer): Promise<AdminAnswer> => {
  if (answer.status === 200) return answer;
  const text = await textOf(answer);
  const body = ErrorBody.safeParse(parseOrNull(text));
  throw new VerbError(body.success ? body.data.error.message : `The server answered with status ${answer.status}.`);
};

const parseOrNull = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
