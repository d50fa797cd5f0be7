import type { CountryPack, Names, PackPathStep, PackPlanKind } from 'integral/pack'
import federation from '../index.ts'

const both = (fr: string, de: string): Names => ({ fr, de })

/** The government of the state no longer decides on the plan of a district. */
const reformSteps = (steps: readonly PackPathStep[]): readonly PackPathStep[] =>
  steps
    .filter(({ code }) => code !== 'gouvernement')
    .map((step) => ({ ...step, needs: step.needs.map((code) => (code === 'gouvernement' ? 'college' : code)) }))

const reformKind = (kind: PackPlanKind): PackPlanKind => ({
  ...kind,
  names: { fr: `${kind.names.fr} (loi de 2027)`, de: `${kind.names.de} (Gesetz von 2027)` },
  path: { steps: reformSteps(kind.path!.steps) },
  parts: kind.parts.map((part) => ({
    ...part,
    sections: [
      ...part.sections.map((section) => ({ ...section, names: both('Choix prioritaires', 'Vorrangige Ziele') })),
      {
        code: 'suivi',
        names: both('Suivi', 'Nachverfolgung'),
        guidance: both('Comment le plan est suivi.', 'Wie der Plan verfolgt wird.'),
      },
    ],
  })),
  ...(kind.criteria && { criteria: kind.criteria.map((criterion) => ({ ...criterion, weight: 3 })) }),
})

/**
 * The law of 2027: a decision abolished, a section added and another renamed, weights of criteria changed, a severity lowered, a role renamed and a
 * competence moved.
 */
const reformed: CountryPack = {
  ...federation,
  version: '2027.1.0',
  roles: federation.roles.map((role) =>
    role.code === 'prefet' ? { ...role, names: both('Commissaire de district', 'Bezirksstatthalter') } : role,
  ),
  competences: federation.competences.map((competence) => ({
    ...competence,
    level: 'district',
    organisationKinds: ['prefecture'],
  })),
  planKinds: federation.planKinds.map(reformKind),
  rules: federation.rules.map((rule) => {
    if (rule.rule === 'decided') return { ...rule, scopeByKind: { plan_district: { steps: ['college'] } } }
    return rule.rule === 'required_items' ? { ...rule, severity: 'warning' } : rule
  }),
}
export default reformed
