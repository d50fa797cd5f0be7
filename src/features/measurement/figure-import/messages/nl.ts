import { nl as changesTexts } from '#features/planning/plans/messages/changes/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  issues: {
    COLUMN_MISSING:
      'Het importprofiel heeft deze kolom nodig, maar geen enkele kolom in het bestand heet zo. Kies de kolom of geef aan dat ze niet nodig is.',
    COLUMN_UNKNOWN: 'De inhoud van deze kolom is niet herkend. Kies wat ze bevat of sla ze over.',
    HEADER_UNKNOWN: 'De betekenis van deze kolomkop is niet herkend. Kies de betekenis of sla de kolom over.',
    NO_VALUES: 'Geen enkele kolom bevat cijfers. Kies de kolommen met cijfers.',
    NO_FIGURES: 'Geen enkele rij bevat een cijfer. Controleer de instellingen.',
    INDICATOR_MISSING: 'De indicator van deze cijfers ontbreekt. Kies de indicator.',
    INDICATOR_UNKNOWN: 'Deze indicator bestaat niet of u hebt er geen toegang toe.',
    AREA_EMPTY: 'De rij vermeldt geen gebied. Vul het in of sla de rij over.',
    AREA_UNKNOWN:
      'Geen enkel gebied heeft deze naam of code. Kies het gebied, sla het over of voeg het eerst toe aan het grondgebied.',
    COUNTRY_MISSING: 'Het land van het bestand is niet bekend. Kies het land waarvan het bestand de gebieden noemt.',
    AREA_DOUBTFUL:
      'Dit gebied is herkend, maar weinig andere namen in het bestand zijn gebieden van het land. Bevestig het, of sla de rijen over.',
    AREA_NAME_DIFFERS:
      'De naam naast deze code is geen naam van het gebied met die code. Bevestig het gebied, of sla de rijen over.',
    CODES_UNCONFIRMED:
      'De gebieden zijn alleen nummers. Bevestig dat het codes zijn van gebieden van het land van het bestand.',
    PART_UNKNOWN: 'De uitsplitsing van de indicator bevat deze waarde niet. Kies een waarde of sla ze over.',
    DIMENSION_UNKNOWN: 'De indicator heeft deze uitsplitsing niet.',
    PERIOD_UNKNOWN: 'Dit is niet als periode herkend. Verbeter het in het bestand of sla de rij over.',
    PERIOD_INVALID: 'De indicator gebruikt geen periodes van deze lengte.',
    PERIOD_ASKED: 'Geef de periode op waarover alle cijfers van het bestand gaan.',
    QUESTION_OPEN: 'Beantwoord eerst deze vraag over het bestand.',
    NOT_A_NUMBER: 'Dit is niet als getal herkend. Kies de betekenis of verbeter het in het bestand.',
    TOO_LARGE: 'Dit getal is te groot. Verbeter het in het bestand.',
    MARK_UNKNOWN: 'De betekenis van dit symbool is niet herkend. Kies de betekenis.',
    UNITS_DIFFER:
      'Cijfers in deze eenheden kunnen niet opgeteld worden. Importeer maar 1 eenheid of gebruik een aparte indicator per eenheid.',
    INTERVAL_INVALID: 'De waarde ligt buiten haar interval of het aantal respondenten ontbreekt.',
    COMPUTED: 'Deze indicator wordt berekend uit andere indicatoren. U kunt er geen cijfers voor aanleveren.',
    DUPLICATE_VALUE: 'Het bestand bevat dit cijfer 2 keer, met verschillende waarden.',
    SENSITIVE_TEXT:
      'Deze tekst kan niet worden opgeslagen omdat hij mogelijk gevoelige gegevens bevat. Verwijder hem uit het bestand.',
    FOREIGN_AREA_UNDECLARED:
      'Dit gebied ligt in een ander land. Geef de bron en de licentie van de cijfers op, laat een tweede persoon ze bevestigen, en importeer het bestand opnieuw.',
    OUTSIDE_YOUR_AREA: 'Uw organisatie kan geen cijfers aanleveren voor dit gebied.',
    REPORTED_BY_OTHER:
      'Een andere organisatie heeft dit cijfer aangeleverd. Alleen die organisatie of de eigenaar van de indicator kan het herzien.',
    APPROVED:
      'Het huidige cijfer is goedgekeurd. Trek eerst de goedkeuring in, of corrigeer het cijfer met een motivering.',
    REPORTED_CONCURRENTLY:
      'Een andere organisatie leverde dit cijfer op hetzelfde moment aan. Bekijk het huidige cijfer en importeer het bestand opnieuw.',
  },
  decisions: {
    reading: 'Bestandsformaat',
    heads: 'Koprijen',
    apart: 'Kolom gesplitst bij',
    footers: 'Opmerkingen onder de tabel',
    country: 'Land',
    area: labels.area,
    order: 'Indeling van de rijen',
    periods: labels.period,
    numbers: 'Scheidingstekens voor duizendtallen en decimalen',
    values: headings.figures,
    dimension: 'Uitsplitsing',
    unit: labels.unit,
    absent: 'Ontbrekend cijfer',
    mark: 'Symbool',
    partial: 'Alleen een deel van de periode',
    events: 'Elke rij is een gebeurtenis',
    ignored: 'Overgeslagen',
    arrangement: 'Opbouw van de rijen',
  },
  corrects: (who) => `corrigeert een goedgekeurd cijfer (${who})`,
  cellResults: {
    title: changesTexts.fields.title,
    head: 'kolomkop',
    area: changesTexts.fields.area,
    period: 'periode',
    part: 'uitsplitsing',
    value: 'cijfer',
    absent: statuses.noFigure,
    note: 'opmerking',
    left_out: 'overgeslagen',
    fault: 'niet herkend',
  },
  recognitionMethods: {
    code: 'aan de code',
    name: 'aan de naam',
    place: 'aan de naam en de plaats',
    members: 'aan de gebieden eronder',
    words: 'aan een deel van de naam',
    repeats: 'hetzelfde als de rij erboven',
    decided: 'door u gekozen',
    only: 'één gebied voor het hele bestand',
  },
}
