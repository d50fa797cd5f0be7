import type { CountryPack, PackRuleBinding } from '#shared/pack.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import template from '../../packs/template/index.ts'

const toNames = (en: string) => ({ en })
const stepDefaults = {
  basis: toNames('Security Act'),
  needs: [],
  after: [],
  required: true,
  addendum: true,
  source: 'law',
} as const
const province = { bodyKind: 'province', place: 'own' } as const

/**
 * The approval path, with another level than the template, three advisory bodies, and a government of a single person.
 */
const steps: readonly PackPathStep[] = [
  {
    ...stepDefaults,
    code: 'draft',
    number: 'A1',
    names: toNames('Draft'),
    act: 'work',
    preparedBy: [province],
    duration: 'P10W',
  },
  ...(['XX-REGIONS', 'XX-CITIES', 'XX-AUDITOR'] as const).map(
    (body, place): PackPathStep => ({
      ...stepDefaults,
      code: `opinion_${place + 1}`,
      number: `A${place + 2}`,
      names: toNames(`Opinion of ${body}`),
      act: 'opinion',
      advisers: [{ body }],
      preparedBy: [],
      mayBeAbsent: body === 'XX-CITIES',
      needs: ['draft'],
      addendum: false,
      duration: 'P3W',
    }),
  ),
  {
    ...stepDefaults,
    code: 'assembly',
    number: 'A5',
    names: toNames('The assembly of the province decides'),
    act: 'decision',
    approves: true,
    deciders: [{ bodyKind: 'province_assembly', place: 'own' }],
    preparedBy: [province],
    needs: ['draft'],
    duration: 'P4W',
  },
  {
    ...stepDefaults,
    code: 'cabinet',
    number: 'A6',
    names: toNames('The chancellor decides'),
    act: 'decision',
    approves: true,
    deciders: [{ function: 'chancellor' }],
    preparedBy: [province],
    needs: ['assembly', 'opinion_1', 'opinion_2', 'opinion_3'],
    duration: 'P2W',
  },
  {
    ...stepDefaults,
    code: 'entry',
    number: 'A7',
    names: toNames('Entry into force'),
    act: 'entry',
    preparedBy: [province],
    needs: ['cabinet'],
    duration: 'P1W',
  },
]

const kind = 'province_plan'
const bind = (given: Pick<PackRuleBinding, 'number' | 'rule'> & Partial<PackRuleBinding>): PackRuleBinding => ({
  severity: 'error',
  basisKind: 'law',
  basis: toNames('Security Act'),
  planKinds: [kind],
  names: toNames(`Rule ${given.number}`),
  ...given,
})

const firstPlanKind = template.planKinds[0]!

/**
 * Another country, defined in a single file. It has another level, three opinions, a cycle of two years, and separate
 * rule numbers.
 */
export const threeLevelCountry: CountryPack = {
  ...template,
  names: toNames('Three-level country'),
  levels: [
    { code: 'national', names: toNames('National'), extent: 'country' },
    { code: 'province', names: toNames('Province'), extent: 'local', areaKind: 'province' },
    { code: 'municipality', names: toNames('Municipality'), extent: 'local', areaKind: 'municipality' },
  ],
  roles: [
    ...template.roles,
    { code: 'head_of_province', names: toNames('Head of a province'), bundle: 'head' },
    { code: 'chancellor', names: toNames('Chancellor'), bundle: 'issuer' },
  ],
  hierarchies: template.hierarchies.map((hierarchy) => ({
    ...hierarchy,
    kinds: ['country', 'region', 'province', 'municipality'],
  })),
  areaKinds: [...(template.areaKinds ?? []), { code: 'province', names: toNames('province') }],
  areas: [
    ...template.areas.slice(0, 2),
    {
      code: 'XX-P-01',
      kind: 'province',
      names: toNames('Upland'),
      parents: [{ hierarchy: 'administrative', parent: 'XX-R-NORTH' }],
    },
    { ...template.areas[2]!, parents: [{ hierarchy: 'administrative', parent: 'XX-P-01' }] },
  ],
  organisationKinds: [
    ...(template.organisationKinds ?? []),
    ...['province', 'province_assembly', 'adviser'].map((code) => ({ code, names: toNames(code) })),
  ],
  organisations: [
    ...template.organisations,
    { code: 'XX-PROV-01', kind: 'province', level: 'province', names: toNames('Upland'), area: 'XX-P-01' },
    {
      code: 'XX-ASSEMBLY-01',
      kind: 'province_assembly',
      level: 'province',
      names: toNames('Assembly of Upland'),
      area: 'XX-P-01',
      parent: 'XX-PROV-01',
    },
    ...['XX-REGIONS', 'XX-CITIES', 'XX-AUDITOR'].map((code) => ({
      code,
      kind: 'adviser',
      level: 'national',
      names: toNames(code),
    })),
  ],
  functions: [
    ...template.functions,
    { code: 'chancellor', names: toNames('chancellor'), organisation: 'XX-MIN-INTERIOR' },
    { code: 'head_of_safety', names: toNames('head of safety'), organisationKind: 'province' },
  ],
  planKinds: [
    ...template.planKinds,
    {
      ...firstPlanKind,
      code: kind,
      names: toNames('Security plan of a province'),
      level: 'province',
      isDefault: false,
      issuerKinds: ['province'],
      durations: [{ duration: 'P2Y', basis: 'Security Act' }],
      requiredItems: [],
      path: { steps },
    },
  ],
  rules: [
    ...template.rules
      .filter((packRuleBinding) => packRuleBinding.rule !== 'measurement')
      .map((packRuleBinding) =>
        packRuleBinding.rule === 'accountability'
          ? {
              ...packRuleBinding,
              // The law of this country asks an accountable function.
              severity: 'error' as const,
              basisKind: 'law' as const,
              asksReason: false,
              blocks: { [kind]: ['assembly'] },
            }
          : packRuleBinding,
      ),
    bind({ number: 'R51', rule: 'decided', scopeByKind: { [kind]: { steps: ['assembly', 'cabinet'] } } }),
    bind({
      number: 'R52',
      rule: 'completed_before',
      scopeByKind: { [kind]: { steps: ['opinion_1', 'opinion_2', 'opinion_3'], beforeStep: 'cabinet' } },
      blocks: { [kind]: ['cabinet'] },
    }),
    bind({ number: 'R53', rule: 'duration', blocks: { [kind]: ['assembly'] } }),
    bind({ number: 'R54', rule: 'reason_given', blocks: { [kind]: ['entry'] } }),
    bind({ number: 'R55', rule: 'reviewed' }),
  ],
}
