import type { CountryPack, PackRuleBinding } from '#shared/pack.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import template from '../../packs/template/index.ts'

const words = (en: string) => ({ en })
const asked = {
  basis: words('Security Act'),
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
  { ...asked, code: 'draft', number: 'A1', names: words('Draft'), act: 'work', prepares: [province], lasts: 'P10W' },
  ...(['XX-REGIONS', 'XX-CITIES', 'XX-AUDITOR'] as const).map(
    (body, place): PackPathStep => ({
      ...asked,
      code: `opinion_${place + 1}`,
      number: `A${place + 2}`,
      names: words(`Opinion of ${body}`),
      act: 'opinion',
      advises: [{ body }],
      prepares: [],
      mayBeAbsent: body === 'XX-CITIES',
      needs: ['draft'],
      addendum: false,
      lasts: 'P3W',
    }),
  ),
  {
    ...asked,
    code: 'assembly',
    number: 'A5',
    names: words('The assembly of the province decides'),
    act: 'decision',
    approves: true,
    decides: [{ bodyKind: 'province_assembly', place: 'own' }],
    prepares: [province],
    needs: ['draft'],
    lasts: 'P4W',
  },
  {
    ...asked,
    code: 'cabinet',
    number: 'A6',
    names: words('The chancellor decides'),
    act: 'decision',
    approves: true,
    decides: [{ function: 'chancellor' }],
    prepares: [province],
    needs: ['assembly', 'opinion_1', 'opinion_2', 'opinion_3'],
    lasts: 'P2W',
  },
  {
    ...asked,
    code: 'entry',
    number: 'A7',
    names: words('Entry into force'),
    act: 'entry',
    prepares: [province],
    needs: ['cabinet'],
    lasts: 'P1W',
  },
]

const kind = 'province_plan'
const rule = (given: Pick<PackRuleBinding, 'rule'> & Partial<PackRuleBinding>): PackRuleBinding => ({
  severity: 'error',
  basis: words('Security Act'),
  planKinds: [kind],
  names: words(`Rule ${given.rule}`),
  ...given,
})

const kindToBegin = template.planKinds[0]!

/**
 * Another country, defined in a single file. It has another level, three opinions, a cycle of two years, and separate
 * rule numbers.
 */
export const threeLevelCountry: CountryPack = {
  ...template,
  names: words('Three-level country'),
  hierarchies: template.hierarchies.map((one) => ({
    ...one,
    kinds: ['country', 'region', 'province', 'municipality'],
  })),
  areaKinds: [...(template.areaKinds ?? []), { code: 'province', names: words('province') }],
  areas: [
    ...template.areas.slice(0, 2),
    {
      code: 'XX-P-01',
      kind: 'province',
      names: words('Upland'),
      parents: [{ hierarchy: 'administrative', parent: 'XX-R-NORTH' }],
    },
    { ...template.areas[2]!, parents: [{ hierarchy: 'administrative', parent: 'XX-P-01' }] },
  ],
  organisationKinds: [
    ...(template.organisationKinds ?? []),
    ...['province', 'province_assembly', 'adviser'].map((code) => ({ code, names: words(code) })),
  ],
  organisations: [
    ...template.organisations,
    { code: 'XX-PROV-01', kind: 'province', level: 'province', names: words('Upland'), area: 'XX-P-01' },
    {
      code: 'XX-ASSEMBLY-01',
      kind: 'province_assembly',
      level: 'province',
      names: words('Assembly of Upland'),
      area: 'XX-P-01',
      parent: 'XX-PROV-01',
    },
    ...['XX-REGIONS', 'XX-CITIES', 'XX-AUDITOR'].map((code) => ({
      code,
      kind: 'adviser',
      level: 'national' as const,
      names: words(code),
    })),
  ],
  functions: [
    ...template.functions,
    { code: 'chancellor', names: words('chancellor'), organisation: 'XX-MIN-INTERIOR' },
    { code: 'head_of_safety', names: words('head of safety'), organisationKind: 'province' },
  ],
  planKinds: [
    ...template.planKinds,
    {
      ...kindToBegin,
      code: kind,
      names: words('Security plan of a province'),
      level: 'province',
      usual: false,
      issuerKinds: ['province'],
      durations: [{ duration: 'P2Y', basis: 'Security Act' }],
      requiredItems: [],
      path: { steps },
    },
  ],
  rules: [
    ...template.rules
      .filter((one) => one.rule !== 'R18')
      .map((one) => (one.rule === 'R16' ? { ...one, blocks: { [kind]: ['assembly'] } } : one)),
    rule({ rule: 'R51', is: 'decided', looksAt: { [kind]: { steps: ['assembly', 'cabinet'] } } }),
    rule({
      rule: 'R52',
      is: 'through_before',
      looksAt: { [kind]: { steps: ['opinion_1', 'opinion_2', 'opinion_3'], before: 'cabinet' } },
      blocks: { [kind]: ['cabinet'] },
    }),
    rule({ rule: 'R53', is: 'duration', looksAt: { [kind]: {} }, blocks: { [kind]: ['assembly'] } }),
    rule({ rule: 'R54', is: 'motivated', looksAt: { [kind]: {} }, blocks: { [kind]: ['entry'] } }),
    rule({ rule: 'R55', is: 'reviewed', looksAt: { [kind]: {} } }),
  ],
}
