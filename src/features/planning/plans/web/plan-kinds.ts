import { useQuery } from '@tanstack/react-query'
import { useLocalizedText } from '#platform/web/language.tsx'
import { usualKind } from '../default-kind/model.ts'
import { planApi } from './api.ts'

/** Returns the country's plan kinds with names in the reader's language, and their templates. */
export function usePlanKinds() {
  const { name } = useLocalizedText()
  const { data } = useQuery({
    ...planApi.kinds.listPlanKinds.queryOptions({ input: {} }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const options = (data ?? []).map((kind) => ({ value: kind.code, label: name(kind.names) }))
  const usual = usualKind(data ?? [])
  return {
    options,
    /** The usual plan kind, and the last kind of organisation that may issue such plans. */
    defaultKind: usual?.code ?? '',
    defaultIssuerKind: usual?.issuerKinds.at(-1) ?? '',
    getName: (code: string) => options.find((option) => option.value === code)?.label ?? code,
    findKind: (code: string) => data?.find((kind) => kind.code === code),
    getTemplates: (code: string) => data?.find((kind) => kind.code === code)?.templates ?? [],
  }
}
