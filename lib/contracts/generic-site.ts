// The adapter that any page may have, apart from the schemas: what decides in the panel needs the name and not the schema library.

/** Id of the adapter for any page with schema.org review markup. */
export const GENERIC_SITE = 'schema-org';
