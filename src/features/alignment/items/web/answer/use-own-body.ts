import { useSearchValue } from '#platform/web/address.ts'
import { useMay, useSession } from '#platform/web/session.tsx'

/** The bodies for which one may answer, and the one that the address asks for; else the first. */
export function useOwnBody() {
  const session = useSession()
  const may = useMay()
  const [asked, choose] = useSearchValue('organisation')
  const own = [...new Map(session.roles.map((one) => [one.organisationId, one])).values()].filter((one) =>
    may('answer.write', one.organisationId),
  )
  return { own, body: own.find((one) => one.organisationId === asked) ?? own[0], choose }
}
