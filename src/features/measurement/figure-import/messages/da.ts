import { da as changesTexts } from '#features/planning/plans/messages/changes/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  issues: {
    COLUMN_MISSING:
      'Importprofilen skal bruge denne kolonne, men ingen kolonne i filen har det navn. Vælg kolonnen, eller angiv, at den ikke er nødvendig.',
    COLUMN_UNKNOWN: 'Kolonnens indhold blev ikke genkendt. Vælg, hvad den indeholder, eller spring den over.',
    HEADER_UNKNOWN: 'Overskriftens betydning blev ikke genkendt. Vælg betydningen, eller spring kolonnen over.',
    NO_VALUES: 'Ingen kolonne indeholder tal. Vælg kolonnerne med tal.',
    NO_FIGURES: 'Ingen række indeholder et tal. Kontrollér indstillingerne.',
    INDICATOR_MISSING: 'Indikatoren for disse tal mangler. Vælg indikatoren.',
    INDICATOR_UNKNOWN: 'Indikatoren findes ikke, eller du har ikke adgang til den.',
    AREA_EMPTY: 'Rækken angiver ikke et område. Udfyld det, eller spring rækken over.',
    AREA_UNKNOWN:
      'Intet område har dette navn eller denne kode. Vælg området, spring det over, eller tilføj det først til territoriet.',
    COUNTRY_MISSING: 'Filens land er ikke kendt. Vælg det land, hvis områder filen nævner.',
    AREA_DOUBTFUL:
      'Området blev genkendt, men få andre navne i filen er områder i landet. Bekræft det, eller spring rækkerne over.',
    AREA_NAME_DIFFERS:
      'Navnet ved siden af koden er ikke et navn på området med koden. Bekræft området, eller spring rækkerne over.',
    CODES_UNCONFIRMED: 'Områderne er kun tal. Bekræft, at de er koder for områder i filens land.',
    PART_UNKNOWN: 'Indikatorens opdeling indeholder ikke denne værdi. Vælg en værdi, eller spring den over.',
    DIMENSION_UNKNOWN: 'Indikatoren har ikke denne opdeling.',
    PERIOD_UNKNOWN: 'Dette blev ikke genkendt som en periode. Ret filen, eller spring rækken over.',
    PERIOD_INVALID: 'Indikatoren bruger ikke perioder af denne længde.',
    PERIOD_ASKED: 'Angiv den periode, som alle tal i filen dækker.',
    QUESTION_OPEN: 'Besvar først dette spørgsmål om filen.',
    NOT_A_NUMBER: 'Dette blev ikke genkendt som et tal. Vælg betydningen, eller ret filen.',
    TOO_LARGE: 'Tallet er for stort. Ret filen.',
    MARK_UNKNOWN: 'Symbolets betydning blev ikke genkendt. Vælg betydningen.',
    UNITS_DIFFER:
      'Tal i disse enheder kan ikke lægges sammen. Importér kun 1 enhed, eller brug en særskilt indikator for hver enhed.',
    INTERVAL_INVALID: 'Værdien ligger uden for sit interval, eller antallet af svarpersoner mangler.',
    COMPUTED: 'Indikatoren beregnes ud fra andre indikatorer. Dens tal kan ikke indberettes.',
    DUPLICATE_VALUE: 'Filen indeholder dette tal 2 gange med forskellige værdier.',
    SENSITIVE_TEXT: 'Teksten kan ikke gemmes, fordi den kan indeholde følsomme oplysninger. Fjern den fra filen.',
    FOREIGN_AREA_UNDECLARED:
      'Området ligger i et andet land. Angiv tallenes kilde og licens, lad en anden person bekræfte dem, og importér filen igen.',
    OUTSIDE_YOUR_AREA: 'Din organisation kan ikke indberette tal for dette område.',
    REPORTED_BY_OTHER:
      'En anden organisation har indberettet dette tal. Kun den organisation eller indikatorens ejer kan revidere det.',
    APPROVED:
      'Det nuværende tal er godkendt. Træk først godkendelsen tilbage, eller ret tallet, og angiv en begrundelse.',
    REPORTED_CONCURRENTLY:
      'En anden organisation indberettede dette tal samtidig. Kontrollér det nuværende tal, og importér filen igen.',
  },
  decisions: {
    reading: 'Filformat',
    heads: 'Overskriftsrækker',
    apart: 'Kolonne delt ved',
    footers: 'Noter under tabellen',
    country: 'Land',
    area: labels.area,
    order: 'Rækkernes inddeling',
    periods: labels.period,
    numbers: 'Tusindtals- og decimaltegn',
    values: headings.figures,
    dimension: 'Opdeling',
    unit: labels.unit,
    absent: 'Manglende tal',
    mark: 'Symbol',
    partial: 'Kun en del af perioden',
    events: 'Hver række er en hændelse',
    ignored: 'Sprunget over',
    arrangement: 'Rækkernes opbygning',
  },
  corrects: (who) => `retter et godkendt tal (${who})`,
  cellResults: {
    title: changesTexts.fields.title,
    head: 'overskrift',
    area: changesTexts.fields.area,
    period: 'periode',
    part: 'opdeling',
    value: 'tal',
    absent: statuses.noFigure,
    note: 'note',
    left_out: 'sprunget over',
    fault: 'ikke genkendt',
  },
  recognitionMethods: {
    code: 'på koden',
    name: 'på navnet',
    place: 'på navnet og placeringen',
    members: 'på områderne under det',
    words: 'på en del af navnet',
    repeats: 'samme som rækken ovenfor',
    decided: 'valgt af dig',
    only: 'ét område for hele filen',
  },
}
