// Why there is no answer about a customer, where the agent can do something about it; a passing fault has no more to say than "not now".
import type { CommandError } from '../../lib/extension/messages.ts';
import { ErrorText } from '../ui/ErrorText.tsx';

const SAYS_MORE: ReadonlySet<CommandError['code']> = new Set(['not_signed_in', 'forbidden', 'not_found']);

export function WhyNot({ error }: { error: CommandError }) {
  return <ErrorText error={error} sentence={SAYS_MORE.has(error.code) ? undefined : ''} />;
}
