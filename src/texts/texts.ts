/**
 * Every text of the interface, by name. Here they are the English ones; in a build the integration puts those of the
 * site's language and the owner's own in their place (see `integrations/texts.ts`).
 */
export * from './en.ts';
