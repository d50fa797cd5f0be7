import type { PackLetter } from '#shared/pack-letter.ts'
import { five } from '../../five-languages.ts'

/**
 * Letters from a ministry to a zone about the zone's plan. No law sets their wording. They report the act, the version
 * (with the hash) and the article on which it is based.
 */
export const zonalLetters: readonly PackLetter[] = [
  {
    kind: 'receipt',
    subject: five(
      'Receipt of {plan}',
      'Ontvangst van {plan}',
      'Réception : {plan}',
      'Empfangsbestätigung: {plan}',
      'Modtagelse af {plan}',
    ),
    body: five(
      'To {addressee}\n\n{sender} confirms that it received {plan} ({code}, {period}) on {received}; it was sent on {sent}.\n\nThe version received is version {version}, with the hash {hash}.',
      'Aan {addressee}\n\n{sender} bevestigt dat {plan} ({code}, {period}) op {received} is ontvangen; het werd op {sent} verzonden.\n\nDe ontvangen versie is versie {version}, met hash {hash}.',
      'À {addressee}\n\n{sender} confirme avoir reçu {plan} ({code}, {period}) le {received} ; il a été envoyé le {sent}.\n\nVersion reçue : {version}, empreinte {hash}.',
      'An {addressee}\n\n{sender} bestätigt den Eingang von {plan} ({code}, {period}) am {received}. Gesendet wurde der Plan am {sent}.\n\nEingegangen ist Version {version} mit dem Hash {hash}.',
      'Til {addressee}\n\n{sender} bekræfter, at {plan} ({code}, {period}) er modtaget den {received}; den blev sendt den {sent}.\n\nDen modtagne version er version {version} med hash {hash}.',
    ),
  },
  {
    kind: 'completion',
    subject: five(
      'Request for completion: {plan}',
      'Ontbrekende stukken bij {plan}',
      'À compléter : {plan}',
      'Bitte um Ergänzung: {plan}',
      'Manglende oplysninger i {plan}',
    ),
    body: five(
      'To {addressee}\n\n{plan} ({code}, {period}), version {version}, sent on {sent}, is not complete within the meaning of articles 36 and 37 of the Act of 7 December 1998:\n\n{missing}\n\nPlease complete it and send it again. {due}',
      'Aan {addressee}\n\n{plan} ({code}, {period}), versie {version}, verzonden op {sent}, is niet volledig in de zin van de artikelen 36 en 37 van de wet van 7 december 1998:\n\n{missing}\n\nWij vragen u het plan aan te vullen en opnieuw te verzenden. {due}',
      'À {addressee}\n\n{plan} ({code}, {period}), version {version}, envoyé le {sent}, n’est pas complet au sens des articles 36 et 37 de la loi du 7 décembre 1998 :\n\n{missing}\n\nVeuillez le compléter et le renvoyer. {due}',
      'An {addressee}\n\n{plan} ({code}, {period}), Version {version}, gesendet am {sent}, ist nicht vollständig im Sinne der Artikel 36 und 37 des Gesetzes vom 7. Dezember 1998:\n\n{missing}\n\nBitte ergänzen Sie den Plan und senden Sie ihn erneut. {due}',
      'Til {addressee}\n\n{plan} ({code}, {period}), version {version}, sendt den {sent}, er ikke fuldstændig, jf. artikel 36 og 37 i lov af 7. december 1998:\n\n{missing}\n\nPlanen bedes suppleret og sendt igen. {due}',
    ),
  },
  {
    kind: 'approval',
    subject: five(
      'Approval of {plan}',
      'Goedkeuring van {plan}',
      'Approbation : {plan}',
      'Billigung: {plan}',
      'Godkendelse af {plan}',
    ),
    body: five(
      'To {addressee}\n\n{plan} ({code}, {period}) is approved under article 37 of the Act of 7 December 1998:\n\n{decisions}\n\nThe approved version is version {version}, with the hash {hash}.',
      'Aan {addressee}\n\n{plan} ({code}, {period}) is goedgekeurd op grond van artikel 37 van de wet van 7 december 1998:\n\n{decisions}\n\nDe goedgekeurde versie is versie {version}, met hash {hash}.',
      'À {addressee}\n\n{plan} ({code}, {period}) est approuvé en vertu de l’article 37 de la loi du 7 décembre 1998 :\n\n{decisions}\n\nVersion approuvée : {version}, empreinte {hash}.',
      'An {addressee}\n\n{plan} ({code}, {period}) wurde nach Artikel 37 des Gesetzes vom 7. Dezember 1998 gebilligt:\n\n{decisions}\n\nGebilligt ist Version {version} mit dem Hash {hash}.',
      'Til {addressee}\n\n{plan} ({code}, {period}) er godkendt i henhold til artikel 37 i lov af 7. december 1998:\n\n{decisions}\n\nGodkendelsen gælder version {version} med hash {hash}.',
    ),
  },
]
