import type { Law } from '#shared/law.ts'
import type { PackOrganisationKind } from '#shared/pack.ts'
import type { PackRole } from '#shared/pack-role.ts'
import { areaKinds } from './be/area-kinds.ts'
import { levels } from './be/levels.ts'
import { roles } from './be/roles.ts'
import { screening } from './be/screening.ts'
import { texts } from './be/texts.ts'
import { actorColumns, alignment, resources } from './be/wording.ts'

/**
 * A law that was stored before packs defined levels, roles and terms. All countries then had the levels, roles, terms and
 * screened numbers of Belgium. `personas` named the roles of other countries.
 */
export type EarlierLaw = Omit<Law, 'levels' | 'roles'> & {
  personas?: readonly { role: string; names: PackRole['names'] }[]
}

const isEarlier = (law: Law | EarlierLaw): law is EarlierLaw => !('levels' in law)

/**
 * The column that a kind of organisation had by its code. The level of each organisation decided between the two columns
 * of the police. The law has no organisations, so the code decides.
 */
function findActorColumn(code: string): string | undefined {
  if (code.startsWith('foreign_')) return undefined
  if (/prosecut|court/.test(code)) return 'justice'
  if (['police_college', 'police_council', 'police_advisory_body'].includes(code)) return undefined
  if (!/police/.test(code) && !['judicial_directorate', 'coordination_directorate'].includes(code)) return undefined
  return /zone|local|municipal/.test(code) ? 'local_police' : 'federal_police'
}

/** Returns the kinds of organisation that the law names or uses, each with its column. */
function completeKinds(law: EarlierLaw): PackOrganisationKind[] {
  const named = law.organisationKinds ?? []
  const used = [
    ...law.planKinds.flatMap(({ issuerKinds }) => issuerKinds),
    ...law.competences.flatMap(({ organisationKinds }) => organisationKinds),
    ...law.functions.flatMap(({ organisationKind }) => organisationKind ?? []),
  ].filter((code) => !named.some((kind) => kind.code === code))
  return [...named, ...[...new Set(used)].map((code) => ({ code, names: {} }))].map((kind) => {
    const actorColumn = findActorColumn(kind.code)
    return {
      ...kind,
      ...(actorColumn && { actorColumn }),
      ...(kind.code.startsWith('foreign_') && { isAbroad: true }),
    }
  })
}

/**
 * Returns a stored law with the fields of the present version, so that its plans are handled as before. A law of the
 * present form is returned as it is.
 */
export function completeEarlierLaw(law: Law | EarlierLaw): Law {
  if (!isEarlier(law)) return law
  const { personas = [], ...fields } = law
  return {
    ...fields,
    levels,
    roles: roles.map((role) => ({
      ...role,
      names: personas.find((persona) => persona.role === role.code)?.names ?? role.names,
    })),
    areaKinds: [
      ...(law.areaKinds ?? []),
      ...areaKinds.filter(({ code }) => !law.areaKinds?.some((kind) => kind.code === code)),
    ],
    organisationKinds: completeKinds(law),
    actorColumns,
    texts,
    alignment,
    resources,
    screening,
  }
}
