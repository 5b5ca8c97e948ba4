// The adapters that nobody described, apart from the schemas: what decides in the panel needs their names and not the schema library.

/** Id of the adapter for any page with schema.org review markup. */
export const GENERIC_SITE = 'schema-org';

/** How the id of a site begins that was taught: no site that ships has such a one. */
export const TAUGHT_ID = 'taught-';

/** Whether nobody described the site: it is read by what the page says of itself, or by what an agent taught. */
export const isUndescribed = (site: string): boolean => site === GENERIC_SITE || site.startsWith(TAUGHT_ID);
