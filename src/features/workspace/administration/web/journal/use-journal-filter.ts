import { useNavigateTo, usePath, useSearchValue } from '#platform/web/address.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'

/** Returns the filters of the audit log from the address. Invalid dates and ids are ignored. */
export function useJournalFilter() {
  const [from, setFrom] = useSearchValue('from', { replace: true })
  const [to, setTo] = useSearchValue('to', { replace: true })
  const [person, setPerson] = useSearchValue('who', { replace: true })
  const [procedure, setProcedure] = useSearchValue('what', { replace: true })
  const [subject, setSubject] = useSearchValue('about', { replace: true })
  const go = useNavigateTo()
  const path = usePath()
  const input = {
    from: LegalDate.safeParse(from).data,
    to: LegalDate.safeParse(to).data,
    personId: Id.safeParse(person).data,
    procedure: procedure || undefined,
    subjectId: Id.safeParse(subject).data,
  }
  return {
    input,
    isSet: Object.values(input).some((value) => value !== undefined),
    clear: () => go(path, { replace: true }),
    from,
    setFrom,
    to,
    setTo,
    setPerson,
    setProcedure,
    setSubject,
  }
}
export type JournalFilter = ReturnType<typeof useJournalFilter>
