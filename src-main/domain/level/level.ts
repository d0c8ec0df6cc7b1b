/**
 * The four levels of the model: 0 clarify, 1 own service, 2 two services, 3 several services.
 * Their names are municipal data; their order is the rule.
 */
export const levels = [0, 1, 2, 3] as const;

export type Level = (typeof levels)[number];
