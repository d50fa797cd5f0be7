import { useQuery } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { isLanguage, type Language, languageNames, languages } from '#shared/language.ts'
import { CheckboxField, SelectField } from '#ui/fields.tsx'
import { type Rendition, renditions } from '../contract.ts'
import { documentMessages } from '../messages/index.ts'
import { mayLeaveOrganisation } from '../model.ts'
import styles from './make-document.module.css'

export interface DocumentWish {
  language: Language
  rendition: Rendition
  checks: boolean
  remarks: boolean
  questions?: boolean | undefined
  changes: boolean
  /** Undefined = the default for the edition and the plan. */
  asOthers?: boolean | undefined
}

interface DocumentFormProps {
  planId: Id
  wish: DocumentWish
  onChange: (wish: DocumentWish) => void
}

/** Form to choose the language, edition and contents. */
export function DocumentForm({ planId, wish, onChange }: DocumentFormProps) {
  const messages = useMessages(documentMessages)
  const { data } = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const marking = data?.plan.marking
  return (
    <div className={styles.form}>
      <SelectField
        label={messages.language}
        value={wish.language}
        data={languages.map((value) => ({ value, label: languageNames[value] }))}
        onChange={({ currentTarget: { value } }) => isLanguage(value) && onChange({ ...wish, language: value })}
      />
      <SelectField
        label={messages.rendition}
        value={wish.rendition}
        data={renditions.map((value) => ({ value, label: messages.renditions[value] }))}
        onChange={(event) => onChange({ ...wish, rendition: event.currentTarget.value as Rendition })}
      />
      <CheckboxField
        label={messages.checks}
        checked={wish.checks}
        onChange={(event) => onChange({ ...wish, checks: event.currentTarget.checked })}
      />
      <CheckboxField
        label={messages.remarks}
        checked={wish.remarks}
        onChange={(event) => onChange({ ...wish, remarks: event.currentTarget.checked })}
      />
      <CheckboxField
        label={messages.questions}
        checked={wish.questions ?? false}
        onChange={(event) => onChange({ ...wish, questions: event.currentTarget.checked })}
      />
      <CheckboxField
        label={messages.changes}
        checked={wish.changes}
        onChange={(event) => onChange({ ...wish, changes: event.currentTarget.checked })}
      />
      {/* The other editions contain planned data and no figures. */}
      {wish.rendition === 'full' && marking !== undefined && (
        <CheckboxField
          label={messages.asOthers}
          checked={wish.asOthers ?? mayLeaveOrganisation(wish.rendition, marking)}
          onChange={(event) => onChange({ ...wish, asOthers: event.currentTarget.checked })}
        />
      )}
    </div>
  )
}
