import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatCountry } from '#shared/country-name.ts'
import { SelectField } from '#ui/fields.tsx'
import type { FigurePreview } from '../preview/entities.ts'
import { type ImportProfile, severalCountries } from '../profile/model.ts'
import { Choice } from './choice.tsx'
import { setCountry } from './fix.ts'
import { fromFileMessages } from './messages/index.ts'
import type { FromFile } from './use-from-file.ts'

interface Props {
  fileImport: FromFile
  preview: FigurePreview
  importProfile: ImportProfile
}

/** Returns the countries to choose from, and a function that chooses one. */
function useCountries({ fileImport, preview, importProfile }: Props) {
  const messages = useMessages(fromFileMessages).areas
  const { language } = useLocalizedText()
  const { country } = importProfile.areas
  const known = preview.areas.countries
  const codes =
    country === null || country === severalCountries || known.includes(country) ? known : [...known, country]
  return {
    countries: [
      ...codes.map((code) => ({ value: code, label: formatCountry(code, language) })),
      { value: severalCountries, label: messages.severalCountries },
    ],
    // Before any other change the columns are detected again, with the areas of the country.
    choose: (code: string) =>
      fileImport.layoutSource.method === 'importProfile'
        ? fileImport.fix(setCountry(code))
        : fileImport.detectLayout({ country: code }),
  }
}

/** Field for the country of the file. */
export function CountryField(props: Props) {
  const messages = useMessages(fromFileMessages)
  const { countries, choose } = useCountries(props)
  const { country } = props.importProfile.areas
  return (
    <SelectField
      label={messages.areas.country}
      description={messages.areas.countryHint}
      value={country ?? ''}
      data={[...(country === null ? [{ value: '', label: messages.fields.notSet }] : []), ...countries]}
      onChange={(event) => event.currentTarget.value && choose(event.currentTarget.value)}
    />
  )
}

/** Asks for the country of a file. */
export function CountryFix(props: Props) {
  const messages = useMessages(fromFileMessages).areas
  const { countries, choose } = useCountries(props)
  return <Choice label={messages.country} data={countries} onChoose={choose} />
}
