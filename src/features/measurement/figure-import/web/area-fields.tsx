import { useCountry, useKinds } from '#features/country/registry/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { DateField } from '#ui/date-field.tsx'
import { SelectField } from '#ui/fields.tsx'
import type { FigurePreview } from '../preview/entities.ts'
import type { ImportProfile } from '../profile/model.ts'
import { AreaChoice } from './area-choice.tsx'
import { CountryField } from './area-country.tsx'
import { setAreas } from './fix.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import type { FromFile } from './use-from-file.ts'

/** Fields for the area of each row. */
export function AreaFields(props: { fileImport: FromFile; preview: FigurePreview; importProfile: ImportProfile }) {
  const { fileImport, importProfile } = props
  const { areas } = importProfile
  const messages = useMessages(fromFileMessages)
  const country = useCountry()
  const { areaKind, hierarchy } = useKinds()
  const kinds = [...new Set([...(country.data?.areaKinds.map(({ kind }) => kind) ?? []), ...areas.kinds])]
  const orders = country.data?.hierarchies.map(({ code }) => code) ?? []
  return (
    <div className={styles.fields}>
      <CountryField {...props} />
      <SelectField
        label={messages.fields.order}
        value={areas.order ?? ''}
        data={[
          { value: '', label: messages.fields.noOrder },
          ...[...new Set([...orders, ...(areas.order === null ? [] : [areas.order])])].map((value) => ({
            value,
            label: hierarchy(value),
          })),
        ]}
        onChange={(event) => fileImport.fix(setAreas({ order: event.currentTarget.value || null }))}
      />
      <SelectField
        label={messages.fields.kind}
        value={areas.kinds[0] ?? ''}
        data={[
          { value: '', label: messages.fields.anyKind },
          ...kinds.map((kind) => ({ value: kind, label: areaKind(kind) })),
        ]}
        onChange={(event) =>
          fileImport.fix(setAreas({ kinds: event.currentTarget.value ? [event.currentTarget.value] : [] }))
        }
      />
      <DateField
        label={messages.fields.areaDate}
        description={messages.fields.areaDateHint}
        value={areas.date ?? ''}
        onChange={(event) => fileImport.fix(setAreas({ date: event.currentTarget.value || null }))}
      />
      <AreaChoice
        label={messages.fields.within}
        value={areas.scopeAreaCode}
        onChange={(scopeAreaCode) => fileImport.fix(setAreas({ scopeAreaCode }))}
      />
      <AreaChoice
        label={messages.fields.only}
        value={areas.fixedArea}
        onChange={(fixedArea) => fileImport.fix(setAreas({ fixedArea }))}
      />
    </div>
  )
}
