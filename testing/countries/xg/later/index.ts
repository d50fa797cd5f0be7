import type { CountryPack, PackPathStep, PackPlanKind } from 'integral/pack'
import gelland from '../index.ts'

const isOfRegion = ({ code }: PackPlanKind) => code === 'lensplan'

/** The reform abolishes the opinion of the gendarmerie on the plan of a province. */
const reformSteps = (steps: readonly PackPathStep[]): readonly PackPathStep[] =>
  steps
    .filter(({ code }) => code !== 'hoering')
    .map((step) => ({ ...step, needs: step.needs.filter((code) => code !== 'hoering') }))

const reformKind = (kind: PackPlanKind): PackPlanKind => ({
  ...kind,
  names: { da: `${kind.names.da} (ny lov)` },
  // The governor reports twice a year instead of each quarter.
  duties: (kind.duties ?? []).map((duty) => ({ ...duty, every: 'P6M' })),
  path: isOfRegion(kind) ? { steps: reformSteps(kind.path!.steps) } : kind.path!,
  // A new section in every plan.
  parts: [
    ...kind.parts.map((part) => ({
      ...part,
      sections: part.sections.map((section) => ({ ...section, names: { da: `${section.names.da} efter ny lov` } })),
    })),
    {
      code: 'opfoelgning',
      pillar: 'administration_and_policy',
      names: { da: 'Opfølgning' },
      sections: [
        { code: 'evaluering', names: { da: 'Evaluering' }, guidance: { da: 'Hvornår og af hvem planen evalueres.' } },
      ],
    },
  ],
  requiredItems: [...(kind.requiredItems ?? []), { names: { da: 'en evaluering (§ 4 a)' }, section: 'evaluering' }],
})

/** The reform gives an organisation, an area, a phenomenon and an indicator other names. */
export const newNameSuffix = ' (nyt navn)'
const renamed: readonly string[] = ['XG-GUV-V', 'XG-L-V', 'XG-KOM-1', 'XG-K-1', 'LISTE-2026-1', 'kriminalitet-indbrud']
const rename = (code: string, { da }: { da?: string | undefined }) => ({
  da: renamed.includes(code) ? `${da}${newNameSuffix}` : da!,
})

/**
 * The law of 2027: a step abolished, a section added and the others renamed, a severity lowered, a role renamed, a competence
 * moved and a duty with another period.
 */
const reformed: CountryPack = {
  ...gelland,
  version: '2027.1.0',
  organisations: gelland.organisations.map((entry) => ({ ...entry, names: rename(entry.code, entry.names) })),
  areas: gelland.areas.map((area) => ({ ...area, names: rename(area.code, area.names) })),
  phenomenonLists: gelland.phenomenonLists.map((list) => ({
    ...list,
    phenomena: list.phenomena.map((entry) => ({ ...entry, names: rename(entry.code, entry.names) })),
  })),
  indicators: gelland.indicators!.map(({ definition, ...indicator }) => ({
    ...indicator,
    definition: { ...definition, names: rename(indicator.code, definition.names) },
  })),
  roles: gelland.roles.map((role) => (role.code === 'guvernor' ? { ...role, names: { da: 'Statholder' } } : role)),
  competences: gelland.competences.map((competence) =>
    competence.topic === 'offentlig_orden'
      ? { ...competence, level: 'len', organisationKinds: ['guvernement'], basis: 'Sikkerhedsloven § 2 a' }
      : competence,
  ),
  planKinds: gelland.planKinds.map(reformKind),
  rules: gelland.rules
    .filter(({ rule }) => rule !== 'completed_before')
    .map((rule) => (rule.rule === 'required_items' ? { ...rule, severity: 'warning' } : rule)),
}
export default reformed
