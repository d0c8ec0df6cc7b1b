/** Attributes whose value a person sees or hears. */
const readAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'error',
  'label',
  'legend',
  'placeholder',
  'title',
]);

const hasLetter = (/** @type {unknown} */ value) =>
  typeof value === 'string' && /\p{L}/u.test(value);

/**
 * The first text with a letter that an expression can give: also inside `a ? 'x' : 'y'`,
 * `a && 'x'` and template strings.
 * @param {any} node
 * @returns {any}
 */
function literalIn(node) {
  switch (node?.type) {
    case 'Literal':
      return hasLetter(node.value) ? node : null;
    case 'TemplateLiteral':
      return node.quasis.find((/** @type {any} */ q) => hasLetter(q.value.cooked)) ?? null;
    case 'ConditionalExpression':
      return literalIn(node.consequent) ?? literalIn(node.alternate);
    case 'LogicalExpression':
      return literalIn(node.left) ?? literalIn(node.right);
    case 'JSXExpressionContainer':
      return literalIn(node.expression);
    default:
      return null;
  }
}

/**
 * Text that a person reads lives in resources/locales, in three languages, never in JSX.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noLiteralJsxText = {
  meta: {
    type: 'problem',
    docs: { description: 'forbid text in JSX; it belongs in resources/locales' },
    messages: { literal: 'Text belongs in resources/locales, in three languages.' },
    schema: [],
  },
  create(context) {
    const refuse = (/** @type {any} */ node) => {
      if (node !== null) context.report({ node, messageId: 'literal' });
    };
    return {
      JSXText(/** @type {any} */ node) {
        if (hasLetter(node.value)) refuse(node);
      },
      JSXExpressionContainer(/** @type {any} */ node) {
        if (node.parent.type !== 'JSXAttribute') refuse(literalIn(node));
      },
      JSXAttribute(/** @type {any} */ node) {
        if (readAttributes.has(node.name.name)) refuse(literalIn(node.value));
      },
    };
  },
};
