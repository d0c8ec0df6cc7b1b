/** Who may import whom. A layer that is not named in `to` is forbidden. */
const layers = [
  {
    name: 'domain-imports-only-domain',
    comment: 'The domain is pure: no packages, no Node, no other layer.',
    from: '^src-main/domain/',
    to: ['^src-main/domain/'],
  },
  {
    name: 'contract-imports-domain-and-zod',
    comment: 'The contract is read by both worlds, so it may need nothing of either.',
    from: '^src-main/contract/',
    to: ['^src-main/(contract|domain)/', '^node_modules/zod/'],
  },
  {
    name: 'application-imports-domain-contract-ports',
    comment: 'Use cases know neither the database nor Electron nor the file system.',
    from: '^src-main/application/',
    to: ['^src-main/(application|contract|domain)/'],
  },
  {
    name: 'preload-imports-names-only',
    comment: 'A sandboxed preload has no Node; it needs the names of operations and Electron.',
    from: '^src-main/preload/',
    to: [
      '^src-main/preload/',
      '^src-main/contract/(names|events|channels)\\.ts$',
      '^node_modules/electron/',
      '^electron$',
    ],
  },
];

module.exports = {
  forbidden: [
    ...layers.map(({ name, comment, from, to }) => ({
      name,
      comment,
      severity: 'error',
      from: { path: from },
      to: { pathNot: to },
    })),
    {
      name: 'infrastructure-knows-no-electron',
      comment: 'Databases, keys and files must be testable without a window.',
      severity: 'error',
      from: { path: '^src-main/infrastructure/' },
      to: { path: ['^node_modules/electron/', '^electron$', '^src-main/(electron|preload)/'] },
    },
    {
      name: 'infrastructure-knows-only-ports-of-application',
      comment: 'Infrastructure implements the ports; it never calls a use case.',
      severity: 'error',
      from: { path: '^src-main/infrastructure/' },
      to: { path: '^src-main/application/', pathNot: '^src-main/application/(ports\\.ts$|ports/)' },
    },
    {
      name: 'main-knows-no-renderer',
      comment: 'The page is shown by main, never called by it.',
      severity: 'error',
      from: { path: '^src-main/' },
      to: { path: '^src-renderer/' },
    },
    {
      name: 'renderer-knows-only-contract-and-domain',
      comment: 'The page gets everything else through the contract.',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { path: '^src-main/', pathNot: '^src-main/(contract|domain)/' },
    },
    {
      name: 'renderer-has-no-node',
      comment: 'The page runs in a sandbox without Node and without Electron.',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-has-no-electron',
      comment: 'The page runs in a sandbox without Node and without Electron.',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { path: ['^node_modules/(electron|better-sqlite3|@node-rs|drizzle-orm)/', '^electron$'] },
    },
    {
      name: 'features-know-not-each-other',
      comment: 'What two features share belongs in src-renderer/ui or src-renderer/app.',
      severity: 'error',
      from: { path: '^src-renderer/features/([^/]+)/' },
      to: { path: '^src-renderer/features/', pathNot: '^src-renderer/features/$1/' },
    },
    {
      name: 'kit-knows-no-feature',
      comment: 'The shared kit, the client and the texts are below the features.',
      severity: 'error',
      from: { path: '^src-renderer/(ui|api|i18n)/' },
      to: { path: '^src-renderer/features/' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle means that two files are one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere, or to a package that is not installed.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'living-code-imports-no-tests',
      comment: 'Tests and scripts are not part of the program.',
      severity: 'error',
      from: { path: '^src-(main|renderer)/' },
      to: { path: '^(tests|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css', '.d.ts'],
    },
  },
};
