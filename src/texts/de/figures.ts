/** A placeholder until the first text comes. */
export {};
