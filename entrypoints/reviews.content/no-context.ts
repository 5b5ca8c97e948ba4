// Stands in for WXT's content-script context (see `wxt.config.ts`): what Vidhuk needs of it is in `lifetime.ts`, and every page loads the rest.
export class ContentScriptContext {}
