/**
 * Stands in a command's input where a question has no answer yet. The contract's schema refuses it,
 * so the field itself says what is missing and nothing is sent.
 */
export const unanswered = null as never;
