import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as errors } from '#shared/error-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as outcomes } from '#shared/outcome-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  files: {
    organisations: 'organisaties',
    functions: 'functies',
    areas: 'gebieden',
    foreignAreas: 'gebieden-van-andere-landen',
    competences: 'bevoegdheden',
    phenomena: 'fenomenen',
  },
  lists: {
    organisations: labels.organisations,
    functions: labels.functions,
    areas: labels.areas,
    foreignAreas: 'Gebieden van andere landen',
    competences: labels.competences,
    phenomena: headings.phenomena,
  },
  guideSheet: 'Handleiding',
  guide: [
    'Elke rij is één item van de lijst. De code identificeert het item en mag niet veranderen. Een rij met een nieuwe code maakt een nieuw item aan.',
    'U kunt rijen sorteren, filteren en verplaatsen. Kolommen en cellen die u niet wijzigt, behouden hun waarde.',
    'Er wordt niets verwijderd. Als u een rij weghaalt, kiest u bij de import of het item eindigt op de ingangsdatum van de werkmap.',
    'Noteer datums als 31/12/2026. “Tot” is de eerste dag waarop een item niet meer geldt.',
    'Scheid meerdere waarden in één cel met een puntkomma (;).',
    'Importeer de werkmap op dezelfde pagina. U ziet alle wijzigingen voordat ze doorgevoerd worden.',
  ],
  guides: {
    organisations: [
      'Gebied en “Deel van”: vul een code of een volledige naam in. Opvolgers: vul de codes in van de organisaties die de verplichtingen van een organisatie bij haar beëindiging overnemen.',
    ],
    functions: [
      'Titularis en plaatsvervanger: vul een persoon in die hier geregistreerd is, als naam of als Naam <e-mailadres>. Een nieuwe persoon begint op de ingangsdatum van de werkmap; de vorige verlaat de functie dan.',
    ],
    areas: [
      'Ligt in: vul codes van gebieden in, elk met zijn periode als die niet onbeperkt is: Z-NOORD 2019-01-01/2025-01-01. Noteer een open einde als twee punten (..).',
      'Inwoners: 2025=11376; 2026=11402. Fusies, splitsingen en nieuwe codes voert u in op de pagina van het grondgebied.',
    ],
    foreignAreas: [
      'Land: de ISO-code (NL). Code: de code van het gebied in zijn land. Beide samen bepalen het gebied.',
      'Deel van: de code van het bovenliggende gebied in hetzelfde land. Laat leeg voor gebieden rechtstreeks onder het land.',
    ],
    competences: [
      'Een gewijzigde bevoegdheid wordt niet overschreven. Haar rij eindigt op de ingangsdatum van de werkmap en er begint een nieuwe rij. Oudere plannen behouden de tabel die toen gold.',
    ],
    phenomena: [
      'Lijst: vul de code of de naam van een lijst in. Lijsten aanmaken en items van twee lijsten verbinden doet u op de pagina van de fenomenen. Een item gaat nooit naar een andere lijst: een nieuwe betekenis vraagt een nieuw item.',
    ],
  },
  yes: statuses.yes,
  no: statuses.no,
  exclusive: 'exclusief',
  shared: 'gedeeld',
  heads: {
    list: headings.list,
    code: labels.code,
    kind: labels.kind,
    level: 'Niveau',
    name: labels.name,
    use: 'Huidig gebruik voor veiligheid',
    area: labels.area,
    parent: headings.partOf,
    validFrom: headings.since,
    validTo: 'Tot',
    successors: 'Opvolgers',
    organisation: labels.organisation,
    holder: 'Titularis',
    deputy: 'Plaatsvervanger',
    officialCode: labels.officialCode,
    languages: 'Talen',
    outsideTree: 'Buiten de indeling',
    country: 'Land',
    borders: 'Grenst aan',
    cell: 'Plaats op de zeshoekenkaart',
    population: 'Inwoners',
    liesIn: 'Ligt in',
    topic: 'Onderwerp',
    exclusivity: 'Exclusiviteit',
    basis: headings.legalBasis,
    bearers: 'Uitgeoefend door',
  },
  issues: {
    FORMAT_NEWER: 'De werkmap is gemaakt met een nieuwere versie van Integral. Download ze hier opnieuw.',
    OTHER_LIST: 'Deze werkmap bevat een andere lijst. Importeer ze op de pagina van die lijst.',
    COLUMN_UNKNOWN:
      'Deze kolomkop is niet bekend. Verbeter hem, of geef uw eigen kolom een naam die niet op een bestaande lijkt.',
    VALUE_MISSING: 'Deze waarde is in elke rij verplicht. Vul ze in.',
    NAME_MISSING: 'Een naam in minstens één taal is verplicht. Vul hem in.',
    CODE_MALFORMED:
      'Een code bestaat uit kleine letters, cijfers en liggende streepjes en begint met een letter: diensthoofd_zone. Verbeter de code.',
    REFERENCE_UNKNOWN: 'Geen enkel item, of meer dan één item, heeft deze naam. Vul de code in.',
    NOT_CHANGEABLE: 'Deze waarde kan niet meer gewijzigd worden. Herstel de vermelde waarde.',
    CODE_TAKEN: 'Een ander gebied van het grondgebied heeft deze code. Gebruik de code van het gebied in zijn land.',
    OWN_COUNTRY: 'Dit is het eigen land. Importeer de gebieden met de lijst van gebieden.',
    PERIOD_END_BEFORE_START: errors.endBeforeStart,
    CYCLE: 'Een item kan geen deel zijn van zichzelf. Kies een ander item.',
    PARENTS_OVERLAP:
      'Het gebied zou in één indeling op twee plaatsen tegelijk liggen. Laat de ene plaats eindigen voor de andere begint.',
    PLACES_MALFORMED:
      'Vul codes in, gescheiden door een puntkomma, elk met zijn periode waar nodig: CODE 2019-01-01/2025-01-01.',
    LANGUAGE_UNKNOWN: 'Vul taalcodes in: nl; fr; de.',
    COUNTRY_MALFORMED: 'Vul landcodes in: NL; DE.',
    POPULATION_MALFORMED: 'Vul jaren in met het aantal inwoners: 2025=11376; 2026=11402.',
    CELL_MALFORMED: 'Vul twee gehele getallen in: 3/-2.',
    SUCCESSORS_WITHOUT_END:
      'Bij opvolgers hoort de datum waarop de organisatie eindigt. Vul “Tot” in of maak deze cel leeg.',
    PERSON_UNKNOWN:
      'Er is geen persoon met deze naam geregistreerd. Nodig de persoon eerst uit of voeg hem toe, of vul Naam <e-mailadres> in.',
    PERSON_AMBIGUOUS:
      'Meerdere personen hebben deze naam. Vul Naam <e-mailadres> in. Een persoon zonder e-mailadres stelt u aan op de pagina van de organisatie.',
    FUNCTION_OCCUPIED:
      'De vermelde persoon bekleedt deze functie in die periode. Beëindig die aanstelling eerst op de pagina van de organisatie.',
    FUNCTION_IS_SEAT:
      'De wet geeft deze functie een zetel in goedkeuringsprocedures. Ze eindigt daarom niet vóór haar organisatie. Beëindig de aanstelling van de titularis: de functie is dan vacant. Of beëindig de organisatie en vermeld haar opvolger.',
    SEAT_IN_USE:
      'Een plan dat in besluitvorming, goedgekeurd of van kracht is, vindt de organisaties van zijn procedure via hun soort, gebied en eerste dag, en via de ligging van de gebieden. Die blijven. Beëindig een organisatie en vermeld haar opvolger, of wijzig de ligging van een gebied vanaf een latere dag.',
    CHANGED_BEFORE_START:
      'De huidige waarde begint op de vermelde datum. Kies een latere ingangsdatum voor de werkmap.',
    ALREADY_IN_TABLE:
      'Het onderwerp heeft op dit niveau een rij tot de vermelde datum. Laat deze rij op die datum beginnen.',
  },
  outcomes: {
    conflict: 'hier en in de lijst gewijzigd',
    ends: 'eindigt',
    changed: outcomes.changed,
    new: outcomes.new,
    unknown: 'niet meer in de lijst',
  },
  page: {
    open: actions.exportOrImport,
    title: 'Lijsten als werkmap',
    intro:
      'Exporteer een lijst als werkmap, bewerk ze met uw collega’s en importeer ze opnieuw. U ziet alle wijzigingen voordat ze doorgevoerd worden.',
    which: 'Lijsten',
    exportTitle: headings.export,
    exportHints: {
      organisations:
        'Alle huidige organisaties, met hun niveau, hun gebied en de organisatie waarvan ze deel uitmaken.',
      functions: 'Alle huidige functies met hun organisatie. Aangemelde gebruikers zien ook wie ze bekleedt.',
      areas: 'Alle gebieden met hun plaatsen en hun geschiedenis.',
      foreignAreas: 'De gebieden van andere landen die geïmporteerd zijn of die het landenpakket noemt.',
      competences: 'De huidige bevoegdheidstabel, met de rechtsgrond van elke bevoegdheid.',
      phenomena: 'Alle fenomenen van alle lijsten, met hun plaats in de lijst.',
    },
    downloadWorkbook: actions.downloadWorkbook,
    downloadEmpty: 'Lege werkmap downloaden',
    importTitle: headings.import,
    importHint:
      'De werkmap, of een tabel (CSV) met dezelfde kolomkoppen, wordt volledig of helemaal niet geïmporteerd. Wat iemand anders intussen wijzigde, blijft behouden of wordt naast uw wijziging getoond, zodat u kunt kiezen. Er wordt niets verwijderd; vink aan welke items moeten eindigen.',
    readOnly: 'U kunt deze lijst exporteren, maar u hebt geen toestemming om ze te importeren.',
    item: headings.item,
    outcome: headings.result,
    change: headings.changes,
    previousValue: (was: string) => `voordien: ${was}`,
    emptyValue: '(leeg)',
    effectiveDate: 'Ingangsdatum',
    effectiveDateHint:
      'Geldt voor personen, bevoegdheden en weggehaalde rijen. Andere gegevens hebben hun eigen datums.',
    allConflicts: 'Items die in beide gewijzigd zijn',
    choosePerRow: 'per rij kiezen',
    keepCurrent: 'Huidige waarde behouden',
    replace: 'Waarde uit de werkmap gebruiken',
    choose: 'Kies',
    settle: (name: string) => `Waarde voor “${name}”`,
    endItem: (name: string) => `${name} beëindigen`,
    endAll: (count: number) =>
      plural('nl', count, 'Het weggehaalde item beëindigen', `Alle ${count} weggehaalde items beëindigen`),
    apply: (count: number) => plural('nl', count, '1 rij importeren', `${count} rijen importeren`),
    undecided: (count: number) =>
      plural('nl', count, 'Voor 1 rij is uw keuze nodig.', `Voor ${count} rijen is uw keuze nodig.`),
    noSelection: 'Er is niets geselecteerd. Vink aan welke items moeten eindigen.',
    reasonFirst: 'Geef een motivering.',
    rowLimit: (shown: number, all: number) =>
      `De eerste ${shown} van ${all} rijen worden getoond. Alle rijen worden geïmporteerd.`,
    unchanged: (count: number) => plural('nl', count, '1 rij is ongewijzigd.', `${count} rijen zijn ongewijzigd.`),
    importedCount: (count: number) => plural('nl', count, '1 rij geïmporteerd', `${count} rijen geïmporteerd`),
    listChanged: 'De werkmap is niet geïmporteerd omdat de lijst gewijzigd is. Controleer de wijzigingen opnieuw.',
  },
}
