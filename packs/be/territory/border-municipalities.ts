/**
 * Municipalities on the border with another country, by the country's ISO code. The coast does not count. Codes of 2019
 * and of 2025. Codes abolished earlier have no boundary in the sources.
 */
const borderMunicipalities = {
  NL: `
    11002 11016 11022 11044 11053 13001 13002 13014 13023 13025 13035 13040 31006 31043 43002 43010 43014 43018
    44045 44073 44087 46003 46020 46024 46029 46030 62011 62108 63088 72003 72004 72018 72020 72021 72037 72041
    72043 73042 73066 73107 73109`,
  DE: `
    63001 63012 63013 63023 63040 63061 63067 63080 63087`,
  LU: `
    63087 81001 81003 81004 81013 81015 82003 82009 82014 82037 82039`,
  FR: `
    33021 33029 33039 34027 38002 38008 38025 51009 53020 53028 53039 53068 53083 53084 56005 56016 56022 56051
    56088 57003 57027 57064 57072 57081 57093 57096 57097 81004 84010 85011 85024 85026 85045 85047 91013 91054
    91072 91142 91143 93014 93018 93090`,
}

const bordersByMunicipality = new Map<string, string[]>()
for (const [country, codes] of Object.entries(borderMunicipalities))
  for (const nis of codes.trim().split(/\s+/))
    bordersByMunicipality.set(nis, [...(bordersByMunicipality.get(nis) ?? []), country])

/** Returns the countries that border a municipality. */
export const getBorders = (nis: string): readonly string[] => bordersByMunicipality.get(nis) ?? []
