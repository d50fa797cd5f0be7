// A slice may hold sub-features (plans/versions/, alignment/coverage/): every pattern also holds there.
const slice = '^src/features/([^/]+)/'
const seenByWeb = '^src/(features|platform)/.+/(contract|entities|refusals|model|rules)\\.ts$'
const messages = '^src/features/.+/messages/'
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shared-knows-nobody',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^src/(app|features|platform|ui)/' },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(app|features|platform)/' },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(app|features)/' },
    },
    {
      name: 'only-app-composes',
      severity: 'error',
      from: { pathNot: '^(src/app|testing|bench|soak|e2e|scripts)/' },
      to: { path: '^src/app/' },
    },
    {
      name: 'only-app-loads-packs',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/app/', '\\.(test|fixture)\\.tsx?$'] },
      to: { path: '^packs/' },
    },
    {
      name: 'product-does-without-fixtures',
      severity: 'error',
      from: { path: '^(src|packs|bin)/', pathNot: '\\.(test|fixture)\\.tsx?$' },
      to: { path: ['\\.(test|fixture)\\.tsx?$', '^testing/'] },
    },
    {
      name: 'packs-know-only-shared',
      severity: 'error',
      from: { path: '^packs/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/shared/' },
    },
    {
      name: 'slices-meet-at-index',
      severity: 'error',
      from: { path: slice, pathNot: '\\.(test|fixture)\\.tsx?$' },
      to: {
        path: '^src/features/[^/]+/',
        pathNot: [
          '^src/features/$1/',
          '^src/features/[^/]+/(index|contract|events)\\.ts$',
          '^src/features/[^/]+/document/(section|schema|keys)\\.ts$',
          '^src/features/[^/]+/web/index\\.tsx?$',
          messages,
        ],
      },
    },
    {
      name: 'contract-and-model-are-pure',
      severity: 'error',
      from: { path: seenByWeb },
      to: {
        path: '.',
        pathNot: [
          '^src/shared/',
          seenByWeb,
          'node_modules/(zod|@orpc/contract|canonicalize|fractional-indexing|temporal-polyfill|uuid)/',
          '^node:crypto$',
        ],
      },
    },
    {
      name: 'web-never-imports-server',
      severity: 'error',
      from: { path: '/web/', pathNot: '\\.(test|fixture)\\.tsx?$' },
      to: { path: '^src/', pathNot: ['/web/', '^src/(shared|ui)/', seenByWeb, messages] },
    },
    {
      name: 'server-never-imports-web',
      severity: 'error',
      from: { path: '^src/(features/.+\\.ts$|platform/|app/[^/]+\\.ts$)', pathNot: '/web/' },
      to: { path: '/web/' },
    },
    {
      name: 'sql-lives-in-queries',
      severity: 'error',
      from: { path: '^src/features/', pathNot: ['/queries(/|\\.ts$)', '\\.test\\.ts$'] },
      to: { path: 'node_modules/kysely/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
