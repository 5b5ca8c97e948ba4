// Who wrote the open review: what the Who section shows, tied to the commands, and the field to look for the customer by hand.
import { useMemo } from 'react';
import { useCustomer } from '../../components/customer/use-customer.ts';
import { useFinder } from '../../components/customer/use-finder.ts';
import type { PanelPorts } from './panel-ports.ts';

type Args = { send: PanelPorts['send']; reviewKey: string; linkedId: string | null; answeredAt: string | null };

export function useWho({ send, reviewKey, linkedId, answeredAt }: Args) {
  const port = useMemo(
    () => ({
      candidates: () => send('contact.candidates', { reviewKey }),
      history: (contactId: string) => send('contact.history', { reviewKey, contactId }),
    }),
    [send, reviewKey],
  );
  const search = useMemo(() => {
    const field = crypto.randomUUID();
    return (query: string) => send('contact.search', { reviewKey, field, query });
  }, [send, reviewKey]);
  const customer = useCustomer(port, linkedId, answeredAt);
  const finder = useFinder(search, linkedId, answeredAt);
  const records = useMemo(
    () => [...customer.records.values()].flatMap((record) => (record.state === 'ready' ? [record.value] : [])),
    [customer.records],
  );
  return { customer, finder, records };
}
