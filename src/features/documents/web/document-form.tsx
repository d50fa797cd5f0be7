import { useWords } from '#platform/web/language.tsx'
import { isLanguage, type Language, languageNames, languages } from '#shared/language.ts'
import { CheckboxField, SelectField } from '#ui/fields.tsx'
import { type Rendition, renditions } from '../contract.ts'
import { documentMessages } from '../messages/index.ts'
import styles from './make-document.module.css'

export interface DocumentWish {
  language: Language
  rendition: Rendition
  checks: boolean
  remarks: boolean
}

/** In which language, for whom, with what. */
export function DocumentForm({ wish, onChange }: { wish: DocumentWish; onChange: (wish: DocumentWish) => void }) {
  const words = useWords(documentMessages)
  return (
    <div className={styles.form}>
      <SelectField
        label={words.language}
        value={wish.language}
        data={languages.map((value) => ({ value, label: languageNames[value] }))}
        onChange={({ currentTarget: { value } }) => isLanguage(value) && onChange({ ...wish, language: value })}
      />
      <SelectField
        label={words.rendition}
        value={wish.rendition}
        data={renditions.map((value) => ({ value, label: words.renditions[value] }))}
        onChange={(event) => onChange({ ...wish, rendition: event.currentTarget.value as Rendition })}
      />
      <CheckboxField
        label={words.checks}
        checked={wish.checks}
        onChange={(event) => onChange({ ...wish, checks: event.currentTarget.checked })}
      />
      <CheckboxField
        label={words.remarks}
        checked={wish.remarks}
        onChange={(event) => onChange({ ...wish, remarks: event.currentTarget.checked })}
      />
    </div>
  )
}
