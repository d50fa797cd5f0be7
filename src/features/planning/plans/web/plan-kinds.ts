import { useQuery } from '@tanstack/react-query'
import { useLocalizedText } from '#platform/web/language.tsx'
import { usualKind } from '../default-kind/model.ts'
import { planApi } from './api.ts'

/** The plan whose law decides the kinds (undefined until it is loaded), or whether a list includes former kinds. */
type KindsInput = { plan: { packVersion: string } | undefined } | { former: true }

const toInput = (of: KindsInput | undefined) =>
  of && 'plan' in of ? { packVersion: of.plan?.packVersion } : (of ?? {})

/**
 * Returns the country's plan kinds with names in the reader's language, and their templates: of the current law, or of
 * the law of a plan, or of the laws of all plans.
 */
export function usePlanKinds(of?: KindsInput) {
  const { name } = useLocalizedText()
  const isLoaded = !(of && 'plan' in of) || of.plan !== undefined
  const query = useQuery({
    ...planApi.kinds.listPlanKinds.queryOptions({ input: toInput(of) }),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: isLoaded,
  })
  // The disabled query shares the key of the current law, whose kinds may be loaded.
  const data = isLoaded ? query.data : undefined
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
