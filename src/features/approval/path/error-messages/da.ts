import { da as decisions } from '#shared/decision-messages/da.ts'
import { da as errors } from '#shared/error-messages/da.ts'
import { formatDate } from '#shared/format.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { describeDateOrder } from './date-order.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  NOT_FOUND: errors.notFound,
  NO_PATH: 'Der er ikke fastlagt en godkendelsesprocedure for denne type plan. Kontrollér typen i plandata.',
  STEP_UNKNOWN: 'Trinnet indgår ikke i planens godkendelsesprocedure. Genindlæs siden.',
  NOT_APPLICABLE: ({ absentOn }: { absentOn: string | null }) =>
    absentOn
      ? `Trinnet er ikke relevant for planen: Den ${formatDate(absentOn, 'da')} fandtes ingen organisation til dette trin.`
      : 'Trinnet er ikke relevant for planen: Det berørte afsnit er tomt.',
  ACT_NOT_ALLOWED: 'Handlingen er ikke mulig på dette trin.',
  NOT_SEATED: 'Organisationen deltager ikke i dette trin.',
  ALREADY_RECORDED: 'Det er allerede registreret. Genindlæs siden.',
  RECORDED_FOR_SEAT:
    'Det er allerede registreret for denne deltager. Bekræft registreringen, hvis den er rigtig, eller bestrid den, hvis den er forkert.',
  GIVEN_IN_PERSON:
    'Indehaveren eller stedfortræderen handlede personligt her. Kun de kan trække det tilbage eller træffe beslutning om en ny version.',
  STEP_REQUIRED: 'Trinnet kan ikke springes over, fordi godkendelsesproceduren kræver det.',
  NO_VERSION_SUBMITTED: 'Ingen version er endnu forelagt til beslutning. Forelæg først en låst version.',
  VERSION_OUTDATED: 'Der er i mellemtiden forelagt en anden version. Læs den først.',
  NOT_HOLDER_ON_DATE:
    'Du havde ikke denne funktion på den dato. Ret datoen, eller få handlingen registreret med dokumentet.',
  DATE_BEFORE_VERSION:
    'Denne version blev låst efter den dato. Ret datoen. En tidligere handling kan kun registreres med dokumentet for en plan, hvis periode begyndte, før dette system blev taget i brug.',
  PLAN_ENDED:
    'Planen er afsluttet. Handlinger, der fører til en ikrafttræden, registreres ikke længere. Evalueringer er stadig mulige. Foretag ændringer i den næste plan.',
  VERSION_FACTS_CHANGED:
    'Planens titel, periode, område, type eller organisationer er ændret, efter at denne version blev låst. Lås en ny version.',
  VERSION_PRIORITIES_CHANGED: decisions.versionPrioritiesChanged,
  VERSION_OF_FORMER_LAW: 'Denne version blev låst efter tidligere lovgivning. Lås en ny version, og forelæg den.',
  APPROVED: 'Planen er godkendt. Den kan kun ændres med et tillæg.',
  REASON_REQUIRED: 'Angiv en begrundelse.',
  ORDER_REASON_REQUIRED: 'Andre trin kommer normalt først. Begrund den ændrede rækkefølge.',
  STEPS_INCOMPLETE: 'Andre trin skal gennemføres først.',
  CHECKS_FAILED: 'Fejl i planen blokerer trinnet. Ret dem, eller registrér en begrundet undtagelse.',
  POINTS_UNANSWERED: ({ points, steps }) =>
    `${plural('da', points, '1 punkt i en udtalelse er', `${points} punkter i udtalelser er`)} endnu ikke besvaret (${steps.join(', ')}). Besvar ${plural('da', points, 'det', 'dem')} først, under udtalelsen.`,
  LATER_STEPS_DEPEND: 'Senere trin afhænger af dette. Træk dem tilbage først.',
  POINTS_NEED_REASON:
    'Nogle kontroller giver stadig advarsler. Giv en begrundelse for hver kontrol. Begrundelserne registreres og trykkes sammen med forelæggelsen.',
  DATE_ORDER: describeDateOrder(
    'da',
    {
      submitted: 'forelæggelse af versionen',
      done: 'gennemførelse af trinnet',
      requested: 'anmodning',
      opinion_given: 'udtalelse',
      opinion_missing: 'registrering af manglende udtalelse',
      decided: 'beslutning',
      sent: 'fremsendelse',
      received: 'modtagelse',
      entered_into_force: 'ikrafttræden',
    },
    (act, earlier) => `Datoerne er ikke mulige: ${act} ligger før ${earlier}. Kontrollér begge datoer.`,
  ),
  DATE_TOO_EARLY: decisions.dateTooEarly,
  REGISTRATION_NOT_CONFIRMED:
    'Den registrerede plan er endnu ikke bekræftet. En anden person sammenligner den først med kilden.',
  ALREADY_WITHDRAWN: 'Det er allerede trukket tilbage. Genindlæs siden.',
  DATE_IN_FUTURE: 'Datoen må ikke ligge i fremtiden.',
  EVIDENCE_REQUIRED:
    'Der er ikke vedhæftet et dokument. Tilføj brevet, referatet eller den underskrevne fil, før du registrerer dette for en anden.',
  UPLOAD_UNKNOWN: 'Det uploadede dokument er ikke længere tilgængeligt. Tilføj filen igen.',
  ACTS_UNCONFIRMED:
    'Registrerede handlinger er bestridt eller ikke bekræftet. En anden person skal først sammenligne dem med dokumenterne. Træk ved en bestridt handling indsigelsen tilbage, eller træk handlingen tilbage, og registrér den igen.',
  ACT_CONFIRMED:
    'En anden person har bekræftet denne handling. Den person trækker først bekræftelsen tilbage, eller den berørte organisation eller en anden uafhængig person bestrider handlingen.',
  SECOND_PERSON_REQUIRED:
    'Det kræver en anden person: en, der hverken har skrevet planen eller registreret handlinger i proceduren.',
  HOLDING_NOT_CONFIRMED:
    'Du har selv registreret dig i denne funktion. En anden person skal også registrere det, før du kan handle personligt.',
  ANOTHER_SEAT_DECIDED:
    'Du har allerede truffet beslutning personligt for en anden funktion i dette trin. For denne funktion kræves en anden indehaver, en stedfortræder eller en registreret beslutning med dokument.',
  ENTRY_OUTSIDE_PERIOD: decisions.entryOutsidePeriod,
  DECISION_AFTER_PERIOD: ({ to }: { to: string }) =>
    `Beslutningen ligger efter planens sidste dag (${formatDate(to, 'da')}). Ret datoen, eller ret perioden og lås en ny version.`,
  DOCUMENT_NOT_READABLE:
    'Du kan ikke åbne dokumentet til denne handling og kan derfor ikke bekræfte den. Bed en person, der kan åbne det.',
  SEAT_CONFIRMS:
    'Denne organisation har en konto, og en person i den bekræfter derfor dette. Også en myndighed i et senere trin, der træffer afgørelse om planen eller modtager den, kan bekræfte, men ikke en udstedende organisation.',
  SEAT_HAS_ACCOUNT:
    'En anden person kan logge ind for denne organisation og bekræfter der. Der blev ikke sendt et link.',
  NO_INDEPENDENT_ADDRESS:
    'Registret har ingen adresse for denne organisation, som hverken er indtastet af den, der registrerede, eller af en forfatter til planen. Bed en administrator om at indtaste en.',
  LINK_CODE_REQUIRED: errors.linkCodeRequired,
  LINK_NOT_ALLOWED: errors.linkNotAllowed,
  LINK_NOT_VALID: 'Linket er ikke gyldigt eller er udløbet. Bed den organisation, der sendte det, om et nyt.',
  LINK_RECIPIENT_REQUIRED: errors.linkRecipientRequired,
  LINK_SIGN_IN_REQUIRED: errors.linkSignInRequired,
  MAIL_NOT_SENT: errors.mailNotSent,
  PLAN_EMPTY: ({ sections }) =>
    `Der er ikke noget at træffe beslutning om: Disse afsnit er tomme: ${sections.join(', ')}. Tilføj indhold, fastfrys en ny version, og forelæg den.`,
  SECTION_UNKNOWN: 'Afsnittet er ikke forelagt på dette trin. Vælg et andet afsnit.',
  NOT_YOUR_SEAT:
    'Du kan ikke handle på dette trin. Du har ikke funktionen, er ikke stedfortræder og har ingen fuldmagt i dag. En fuldmagt ophører, når funktionen er ubesat.',
  RECIPIENTS_WITHOUT_ACCESS:
    'Anmodningen blev ikke sendt, fordi nogle modtagere ikke kan læse planen. Send dem udkastet, og tilføj dem som partnere i plandata.',
  NOT_IN_FORCE: 'Et tillæg kan kun oprettes til en plan, der er i kraft.',
  ADDENDUM_OPEN: 'Planen har allerede et åbent tillæg. Afslut det først.',
  NOT_SENT_TO_YOU: 'Dokumentet er ikke sendt til denne organisation.',
  DOCUMENT_REPLACED: 'Dokumentet er trukket tilbage eller erstattet. Åbn det senest sendte dokument.',
  NOT_IN_DOCUMENT: 'Denne del findes ikke i det sendte dokument.',
  DATE_IN_PAST: 'Datoen er passeret. Vælg en senere dato.',
  ALREADY_ANSWERED: 'Spørgsmålet er besvaret og kan ikke længere trækkes tilbage.',
  QUESTION_WITHDRAWN: 'Spørgsmålet er trukket tilbage.',
  NO_LETTER_AVAILABLE:
    'Brevene blev ikke udarbejdet. For nogle planer er brevet endnu ikke muligt, eller der mangler en skabelon.',
  PLANS_REJECTED: 'Ikke muligt for nogle planer. Intet er ændret.',
  FORBIDDEN: 'Dine roller tillader ikke denne handling.',
  PLAN_NOT_IN_FORCE: 'Kun en godkendt plan, der er i kraft, kan forlænges eller afsluttes.',
  KIND_NOT_EXTENDABLE: 'En plan af denne type kan ikke forlænges. Forbered den næste plan.',
  DATE_REQUIRED: 'Angiv dagen for beslutningen.',
  CONTESTED: 'Beslutningen er bestridt. Den kan bekræftes, når indsigelsen er trukket tilbage.',
  HOLDER_CONFIRMS:
    'En besluttende funktion har bestridt en tidligere beslutning af denne art. Kun indehaveren eller stedfortræderen kan bekræfte denne eller trække indsigelsen tilbage.',
  DATE_BEFORE_DECISION:
    'Beslutningen kan ikke ligge før beslutningen om planen eller om den forlængelse, den trækker tilbage. Kontrollér datoen.',
  EXTENSION_TOO_SHORT: 'Planen er allerede i kraft til den dato eller længere. Vælg en senere dato.',
  TOO_LONG:
    'Datoen ligger efter den længst tilladte forlængelse. Vælg en tidligere dato, eller forbered den næste plan.',
  SUPERSEDED: 'En anden plan erstatter denne plan før den dato. Vælg en tidligere dato.',
  SEATS_MISSING: 'Ikke alle beslutningstagere er valgt. Vælg alle, der har besluttet.',
  TEXT_FINAL:
    'Den endelige tekst, der tager højde for udtalelsen, er allerede registreret. Træk det trin tilbage først.',
  TOO_MANY_POINTS: ({ maxCount }) => `En udtalelse kan højst have ${maxCount} punkter. Slå punkter sammen.`,
  UNKNOWN_ELEMENT: 'Elementet indgår ikke i planen. Vælg et andet element.',
  POINT_ANSWERED: 'Punktet er besvaret og kan ikke længere trækkes tilbage.',
  POINT_WITHDRAWN: 'Punktet er trukket tilbage.',
  NO_CONSULTATION: 'Der hører ingen høring til dette trin.',
  DUE_DATE_IN_PAST: 'Fristen er passeret. Vælg en senere dato.',
  NO_ADDRESSEES: 'Ingen organisation høres. Vælg mindst 1 organisation.',
  TOO_MANY_ASKED: ({ maxCount }) =>
    `En høring kan højst sendes til ${maxCount} organisationer. Vælg færre organisationer.`,
  UNKNOWN_LIST: 'Distributionslisten findes ikke længere. Vælg en anden liste.',
  UNKNOWN_ORGANISATION: 'Mindst 1 af disse organisationer findes ikke. Vælg en anden organisation.',
  ALL_ANSWERED: 'Der blev ikke sendt en påmindelse, fordi alle organisationer har svaret.',
  REMINDED_TODAY: 'Der er allerede sendt en påmindelse i dag. Den næste kan tidligst sendes i morgen.',
  NO_RESPONSE_REQUESTED: 'Organisationen er ikke blevet hørt.',
  UNKNOWN_PHENOMENON: 'Fænomenet findes ikke. Vælg et andet fænomen.',
  CONSULTATION_CLOSED: 'Der er truffet beslutning om planen. Høringen er afsluttet.',
  TOO_MANY_REPLIES: 'Det højeste antal svar på høringen er nået. Kontakt afsenderen.',
  ELEMENT_MISSING: 'Vælg det element i planen, som forventningen indgår i.',
}
