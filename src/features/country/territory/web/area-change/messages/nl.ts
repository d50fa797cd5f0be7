import { nl as registryPage } from '#features/country/registry/web/messages/nl.ts'
import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: registryPage.changeAreas,
  intro:
    'Gebieden samenvoegen, splitsen, hercoderen of hernoemen. Controleer de gevolgen voor u de wijziging doorvoert. Vroegere gegevens blijven behouden.',
  change: headings.change,
  act: 'Soort wijziging',
  acts: {
    merge: 'Gebieden samenvoegen tot een nieuw gebied',
    absorb: 'Gebieden bij een bestaand gebied voegen',
    split: 'Een gebied splitsen',
    recode: 'Een nieuwe code toekennen',
    rename: 'Een gebied hernoemen',
  },
  actHints: {
    merge: 'De gebieden eindigen op die datum. De gebieden die ze bevatten, gaan over naar het nieuwe gebied.',
    absorb: 'De gebieden eindigen op die datum. Het gebied waarin ze opgaan, blijft bestaan.',
    split: 'Bepaal de delen en kies het deel voor elk gebied dat erin ligt.',
    recode: 'Het gebied eindigt op die datum en loopt door onder de nieuwe code, met dezelfde plaatsen en grenzen.',
    rename: 'Een naam heeft geen begindatum. De nieuwe naam wordt overal getoond, ook voor vroegere datums.',
  },
  startDate: headings.startingFrom,
  startDateHint: 'Eerste dag waarop de wijziging geldt.',
  areas: labels.areas,
  areasHint: 'Alle van dezelfde soort, zoals ze de dag ervoor bestaan.',
  targetArea: 'Voegen bij',
  targetAreaHint: 'Dit gebied behoudt zijn code en naam.',
  area: labels.area,
  newArea: 'Nieuw gebied',
  part: (number) => `Deel ${number}`,
  addPart: 'Deel toevoegen',
  removePart: (number) => `Deel ${number} verwijderen`,
  areaContinues: 'Het gebied zelf blijft bestaan als een van de delen',
  containedAreas: 'Gebieden in dit gebied',
  noContainedAreas: registryPage.noContainedAreas,
  choosePart: 'kies een deel',
  stays: 'niet verplaatst',
  code: labels.code,
  codeHint: 'Uniek, en nooit voor een ander gebied gebruikt.',
  officialCode: labels.officialCode,
  officialCodeHint: 'Door de overheid toegekende code, indien er een is.',
  nameIn: phrases.nameIn,
  announcedOnly: registryPage.announcedNotDecided,
  announcedHint: 'Er eindigt geen gebied. De aankondiging wordt bij de gebieden vermeld.',
  announcementIn: (language) => `Aankondiging (${language})`,
  placeNeeded: 'Plaats van het resultaat',
  placeNeededText:
    'Deze gebieden behoren in deze indeling tot verschillende gebieden. Kies waartoe het resultaat behoort en toon de gevolgen opnieuw.',
  showPreview: 'Gevolgen tonen',
  missing: 'Vul eerst alle verplichte velden in.',
  apply: 'Wijziging doorvoeren',
  preview: {
    title: headings.consequences,
    hint: 'Dit is een voorvertoning. Er is nog niets gewijzigd.',
    empty: 'Beschrijf de wijziging en kies “Gevolgen tonen”.',
    ends: (count, day) => plural('nl', count, `Dit gebied eindigt op ${day}:`, `${count} gebieden eindigen op ${day}:`),
    begins: (count, day) =>
      plural('nl', count, `Dit gebied begint op ${day}:`, `${count} gebieden beginnen op ${day}:`),
    expected: 'Verwacht:',
    continues: (count) => plural('nl', count, 'Dit gebied blijft bestaan:', 'Deze gebieden blijven bestaan:'),
    place: (area, parent, hierarchy) => `${area} behoort tot ${parent} (${hierarchy}).`,
    moves: (count, into) =>
      plural(
        'nl',
        count,
        `1 gebied behoort vanaf dan tot ${into}:`,
        `${count} gebieden behoren vanaf dan tot ${into}:`,
      ),
    others: (count) => `nog ${count}`,
    outlines: (count) =>
      plural(
        'nl',
        count,
        'De omtrek van het gebied dat eindigt, blijft beschikbaar voor zijn periode. Het nieuwe gebied heeft geen omtrek tot u er een importeert.',
        `De omtrekken van de ${count} gebieden die eindigen, blijven beschikbaar voor hun periode. Het nieuwe gebied heeft geen omtrek tot u er een importeert.`,
      ),
    noAreaChanges: 'Er eindigt geen gebied en er wordt geen gebied verplaatst.',
    bodies: (count) =>
      plural(
        'nl',
        count,
        '1 organisatie is er gevestigd. Ze blijft bestaan tot u haar opvolger kiest:',
        `${count} organisaties zijn er gevestigd. Ze blijven bestaan tot u hun opvolgers kiest:`,
      ),
    functions: (count) => plural('nl', count, '1 functie', `${count} functies`),
    rename:
      'De nieuwe naam wordt overal en voor elke datum getoond. Organisaties, plannen en bestaande documenten behouden hun eigen naam. Moet de naam pas vanaf een bepaalde datum gelden, ken dan een nieuwe code toe.',
  },
  confirmation: {
    title: 'Deze wijziging doorvoeren?',
    future: (day) => `De wijziging gaat in op ${day}. Tot dan kunt u ze intrekken op de pagina van het grondgebied.`,
    past: 'De wijziging gaat meteen in. Ze kan niet ongedaan gemaakt worden.',
    name: 'De naam verandert meteen overal. U kunt hem opnieuw wijzigen.',
  },
  result: {
    title: 'Wijziging doorgevoerd',
    effectiveFrom: (day) => `Vanaf ${day}.`,
    left: (count) =>
      plural(
        'nl',
        count,
        '1 organisatie is gevestigd in een gebied dat eindigt:',
        `${count} organisaties zijn gevestigd in gebieden die eindigen:`,
      ),
    describeConsequences: 'Opvolgers kiezen',
    recorded: statuses.recorded,
    addFirst: 'Neemt een nieuwe organisatie over, voeg ze dan eerst toe en kies ze daarna als opvolger.',
    addBody: 'Nieuwe organisatie toevoegen',
    makeAnotherChange: 'Nog een wijziging doorvoeren',
    territory: 'Naar het grondgebied',
  },
  withdraw: {
    act: actions.withdraw,
    title: 'Deze wijziging intrekken?',
    text: 'Gebieden die zouden eindigen, blijven bestaan, gebieden die zouden verplaatst worden, blijven op hun plaats, en gebieden die zouden beginnen, worden verwijderd.',
    done: 'Wijziging ingetrokken',
  },
  errors: {
    NOT_VALID_ON_DATE:
      'Een van de gebieden bestaat de dag ervoor niet of eindigt op die dag. Kies een andere datum of een ander gebied.',
    KINDS_DIFFER: 'De gebieden zijn van verschillende soorten. Kies gebieden van dezelfde soort.',
    AREAS_NOT_ASSIGNED: (left) =>
      plural(
        'nl',
        left.ids.length,
        '1 gebied is nog niet aan een deel toegewezen. Kies het deel.',
        `${left.ids.length} gebieden zijn nog niet aan een deel toegewezen. Kies hun deel.`,
      ),
    UNKNOWN_REFERENCE: 'Een van de gebieden bestaat niet meer. Laad de pagina opnieuw.',
    ALREADY_STARTED: 'De wijziging is al ingegaan en kan niet meer ingetrokken worden.',
    CHANGE_OWNED_BY_PACK:
      'Deze wijziging maakt deel uit van het landenpakket en kan hier niet ingetrokken worden. Voer een andere wijziging door of wacht op een nieuwe versie van het pakket.',
    IN_USE:
      'Het nieuwe gebied wordt al gebruikt door een organisatie, een plan, een omtrek, een cijfer of een andere wijziging. Verwijder die verwijzing eerst.',
  },
}
