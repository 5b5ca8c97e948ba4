// A setting changed by the agent. What an open page says of it is the background's to change; extension pages hear of it by themselves.
import type { sendCommand } from '../panel-client.ts';
import { type Settings, setSettings } from '../settings.ts';

export const changeSettings = async (change: Partial<Settings>, send: typeof sendCommand): Promise<void> => {
  await setSettings(change);
  if (change.language !== undefined) await send('marks.show', {});
};
