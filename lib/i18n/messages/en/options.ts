// The extension's options page.
export const options = {} as const;
