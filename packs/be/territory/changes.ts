import type { PackAreaChange } from '#shared/pack.ts'
import { parseChanges } from './change-lines.ts'

/** NIS codes. A merger may keep an existing code (Antwerp merged with Borsbeek under the code of Antwerp). */
const municipalities = `
# 2019-01-01
recode 52043 > 55086
recode 52063 > 55085
recode 54007 > 57096
recode 54010 > 57097
recode 55010 > 51067
recode 55022 > 58001
recode 55023 > 51069
recode 55039 > 51068
recode 56011 > 58002
recode 56085 > 58003
recode 56087 > 58004
merge 12030 12034 > 12041
merge 44011 44049 > 44083
merge 44001 44029 > 44084
merge 44036 44072 44080 > 44085
merge 45017 45057 > 45068
merge 71047 72040 > 72042
merge 72025 72029 > 72043
# 2025-01-01
merge 11002 11007 > 11002
merge 23023 23024 23032 > 23106
merge 37012 37018 > 37021
merge 37007 37015 > 37022
merge 44012 44048 > 44086
merge 44034 44073 > 44087
merge 44045 46014 > 46029
merge 44040 44043 > 44088
merge 11056 46003 46013 > 46030
merge 73006 73032 > 73110
merge 73009 73083 > 73111
merge 71057 71069 > 71071
merge 71022 73040 > 71072
merge 82003 82005 > 82039
`

/** NIS codes. They follow from the municipalities above, which contain the exact memberships. */
const arrondissements = `
# 2019-01-01
merge 54000 57000 > 57000
split 55000 > 55000 58000
split 56000 > 56000 58000
`

/**
 * From the 185 zones of 2019 to the 176 of 2026. No source gives a date per zone, so all have the date of the municipal
 * mergers. Keys that end in -2019 are earlier zones whose successor has the same name and other borders.
 */
const zones = `
# 2025-01-01
merge AALTER MALDEGEM > AALTER-MALDEGEM
merge ANTWERPEN-2019 MINOS-2019 > ANTWERPEN
merge LERMES ANDERLUES-BINCHE > BINCHE-ANDERLUES-LERMES
merge KANTON-BORGLOON TONGEREN-HERSTAPPE > HASPENGOUW
merge LIMBURG-REGIO-HOOFDSTAD-2019 KANTON-BORGLOON > LIMBURG-REGIO-HOOFDSTAD
merge LOKEREN-2019 REGIO-PUYENBROECK-2019 > LOKEREN
merge KEMPENLAND HAMONT-ACHEL-PELT LOMMEL > NOORD-LIMBURG
merge MIDOW-2019 REGIO-TIELT-2019 > REGIO-TIELT
merge KLEIN-BRABANT MEWI > RIVIERENLAND
merge KRUIBEKE-TEMSE WAASLAND-NOORD ZWIJNDRECHT > SCHELDEWAAS
merge BRAKEL VLAAMSE-ARDENNEN-2019 > VLAAMSE-ARDENNEN
split KANTON-BORGLOON > HASPENGOUW LIMBURG-REGIO-HOOFDSTAD
split MIDOW-2019 > MIDOW REGIO-TIELT
split MINOS-2019 > ANTWERPEN MINOS
split REGIO-PUYENBROECK-2019 > LOKEREN REGIO-PUYENBROECK
`

/**
 * The six Brussels zones merge into a single zone, operational between October 2027 and January 2028. The last possible
 * day is used here.
 */
const plannedZones = `
# 2028-01-01
planned_merge BRUSSEL-HOOFDSTAD-ELSENE BRUSSEL-WEST ZUID UKKEL-WATERMAAL-BOSVOORDE-OUDERGEM MONTGOMERY EVERE-SCHAARBEEK-SINT-JOOST-TEN-NODE > BRUSSEL
`

export const areaChanges: readonly PackAreaChange[] = [
  ...parseChanges('BE-M', municipalities),
  ...parseChanges('BE-A', arrondissements),
  ...parseChanges('BE-Z', zones),
  ...parseChanges('BE-Z', plannedZones),
]
