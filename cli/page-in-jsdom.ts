// A saved page as a document, for the verbs that read pages: its scripts are not run and nothing is loaded.

/** Browsers attach what `<template shadowrootmode>` holds while they read a page; jsdom leaves it a template. */
const attachShadowRoots = (scope: Document | ShadowRoot): void => {
  for (const template of scope.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    const mode = template.getAttribute('shadowrootmode');
    if (host === null || (mode !== 'open' && mode !== 'closed')) continue;
    let root: ShadowRoot;
    try {
      root = host.attachShadow({ mode });
    } catch {
      // The host has one already, or is an element that cannot have any: browsers leave the template too.
      continue;
    }
    root.append(template.content);
    template.remove();
    attachShadowRoots(root);
  }
};

/** The document lives as long as `read` runs. jsdom is loaded when it is wanted: a wrong call is answered at once. */
export const inJsdom = async <T>(html: string, url: string, read: (document: Document) => T): Promise<T> => {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  // A page's broken style sheets are its own business.
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    attachShadowRoots(window.document);
    return read(window.document);
  } finally {
    window.close();
  }
};
