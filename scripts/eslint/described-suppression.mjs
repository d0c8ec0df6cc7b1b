/**
 * A switched-off rule says why: `eslint-disable-next-line rule -- reason`.
 * @type {import('eslint').Rule.RuleModule}
 */
export const describedSuppression = {
  meta: {
    type: 'problem',
    docs: { description: 'demand a named rule and a reason for each eslint-disable' },
    messages: { reason: 'Name the rule and give a reason: eslint-disable-next-line rule -- why.' },
    schema: [],
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const text = comment.value.trim();
          if (/^eslint-disable/.test(text) && !/^eslint-disable\S*\s+\S.*\s--\s+\S/.test(text)) {
            context.report({ loc: /** @type {any} */ (comment.loc), messageId: 'reason' });
          }
        }
      },
    };
  },
};
