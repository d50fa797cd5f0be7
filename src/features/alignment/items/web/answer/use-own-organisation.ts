import { useSearchValue } from '#platform/web/address.ts'
import { useMay, useSession } from '#platform/web/session.tsx'

/**
 * Returns the organisations for which the user may answer, and the selected organisation: from the address, otherwise
 * the first.
 */
export function useOwnOrganisation() {
  const session = useSession()
  const may = useMay()
  const [requestedId, choose] = useSearchValue('organisation')
  const ownOrganisations = [...new Map(session.roles.map((role) => [role.organisationId, role])).values()].filter(
    (entry) => may('answer.write', entry.organisationId),
  )
  return {
    ownOrganisations,
    organisation: ownOrganisations.find((entry) => entry.organisationId === requestedId) ?? ownOrganisations[0],
    choose,
  }
}
