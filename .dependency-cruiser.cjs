// A slice is src/features/<area>/<slice>/. It may contain sub-features (territory/boundaries/); every pattern also applies there.
const slice = '^src/features/([^/]+/[^/]+)/'
const seenByWeb = '^src/(features|platform)/.+/(contract|entities|errors|model|rules)\\.ts$'
const messages = '^src/(features|platform)/.+/((error-)?messages/|(journal|task|calendar)-messages\\.ts$)'

// Each area builds on the areas before it, never on a later one.
const areas = [
  'country',
  'base',
  'planning',
  'alignment',
  'measurement',
  'publishing',
  'approval',
  'execution',
  'cooperation',
  'quality',
  'workspace',
]
const areaOrder = areas.slice(0, -1).map((area, position) => ({
  name: `area-order-${area}`,
  severity: 'error',
  from: { path: `^src/features/${area}/`, pathNot: '\\.(test|fixture)\\.tsx?$' },
  to: { path: `^src/features/(${areas.slice(position + 1).join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...areaOrder,
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'recomputation-is-independent',
      comment: 'The recomputation of figures shares no code with the product, so that it cannot repeat an error of it.',
      severity: 'error',
      from: { path: '^e2e/recompute/' },
      to: { path: '^(src|packs|testing)/' },
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
      name: 'only-app-registers-slices',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/app/', '\\.(test|fixture)\\.tsx?$'] },
      to: { path: '^src/features/.+/slice\\.tsx?$' },
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
      // Pages import components of other slices of their area directly: a browser then downloads only what a page shows.
      name: 'pages-share-within-their-area',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/.+/web/', pathNot: '\\.(test|fixture)\\.tsx?$' },
      to: {
        path: '^src/features/',
        pathNot: [
          '^src/features/$1/.+/web/',
          '^src/features/.+/(contract|entities|errors|model|rules)\\.ts$',
          '^src/features/.+/web/index\\.tsx?$',
          messages,
        ],
      },
    },
    {
      name: 'slices-meet-at-index',
      severity: 'error',
      from: { path: slice, pathNot: ['\\.(test|fixture)\\.tsx?$', '/web/'] },
      to: {
        path: '^src/features/[^/]+/[^/]+/',
        pathNot: [
          '^src/features/$1/',
          '^src/features/.+/(index|contract|entities|errors|events|hooks|model)\\.ts$',
          '^src/features/planning/plan-document/(section|schema|keys)\\.ts$',
          '^src/features/.+/web/index\\.tsx?$',
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
