import type { PackTerm } from '#shared/pack-term.ts'
import { five } from './five-languages.ts'

const basis = five(
  'Six years after the municipal elections of October 2012, 2018 and 2024; the day differs by region, so only the year is given',
  'Zes jaar na de gemeenteraadsverkiezingen van oktober 2012, 2018 en 2024; de dag verschilt per gewest, daarom telt het jaar',
  'Six ans après les élections communales d’octobre 2012, 2018 et 2024 ; le jour diffère selon la région, seule l’année compte donc',
  'Sechs Jahre nach den Gemeinderatswahlen vom Oktober 2012, 2018 und 2024; der Tag hängt von der Region ab, daher zählt das Jahr',
  'Seks år efter kommunalvalgene i oktober 2012, 2018 og 2024; dagen afhænger af regionen, derfor regnes med året',
)

const municipal = (first: number): PackTerm => ({
  code: `MUNICIPAL-${first}`,
  names: five(
    `Municipal term ${first}-${first + 5}`,
    `Gemeentelijke legislatuur ${first}-${first + 5}`,
    `Mandature communale ${first}-${first + 5}`,
    `Kommunale Legislaturperiode ${first}-${first + 5}`,
    `Kommunal valgperiode ${first}-${first + 5}`,
  ),
  level: 'municipality',
  from: `${first}-01-01`,
  to: `${first + 6}-01-01`,
  basis,
  unverified: true,
})

/** Zonal plans of six years follow the municipal term, a year later. */
export const terms: readonly PackTerm[] = [2013, 2019, 2025, 2031].map(municipal)
