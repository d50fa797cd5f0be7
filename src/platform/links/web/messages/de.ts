import { de as actions } from '#shared/action-messages/de.ts'
import { de as confirmations } from '#shared/confirmation-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  page: {
    language: labels.language,
    signIn: actions.signIn,
    confirm: actions.open,
    invalid: 'Link nicht gültig',
    invalidText:
      'Der Link ist abgelaufen, wurde zurückgezogen oder ist unvollständig. Bitten Sie die Organisation, die ihn gesendet hat, um einen neuen Link.',
    signInTitle: 'Melden Sie sich an, um fortzufahren',
    signInText:
      'Wegen der Kennzeichnung lässt sich dieser Inhalt nicht mit einem Link öffnen. Melden Sie sich mit Ihrem eigenen Konto an. Wenn Sie kein Konto haben, bitten Sie die Organisation, die den Link gesendet hat, um Zugang.',
    codeTitle: 'Bestätigen Sie, dass dieser Link Ihnen gehört',
    codeText:
      'Dieser Inhalt ist mit TLP:AMBER gekennzeichnet. Um ihn zu öffnen, benötigen Sie einen Code. Er wird an die E-Mail-Adresse gesendet, die die Organisation für diesen Link hinterlegt hat.',
    send: 'Code senden',
    sent: 'Falls der Link gültig ist, wurde ein Code an die hinterlegte Adresse gesendet. Er ist 10 Minuten gültig. Keine E-Mail? Warten Sie einige Minuten und fordern Sie dann einen neuen Code an.',
    code: 'Code (6 Ziffern)',
    again: 'Neuen Code senden',
    codeHint: 'Nach 8 Stunden oder wenn Sie diese Seite neu laden, benötigen Sie einen neuen Code.',
    about: 'Was dieser Link schützt und was nicht',
  },
  form: {
    email: labels.emailAddress,
    copy: actions.copyLink,
    copied: confirmations.linkCopied,
    until: 'Gültig bis',
    make: 'Link erstellen',
    recipientHint:
      'Mit Name und E-Mail-Adresse wird der Link an diese Person gesendet. Gelingt das nicht, wird er hier einmal angezeigt. Ohne Adresse wird der Link einmal angezeigt. TLP:AMBER erfordert eine Adresse.',
    recipientName: 'Name der empfangenden Person',
    recipientFunction: 'Funktion der empfangenden Person',
    mailLanguage: 'Sprache der E-Mail',
    mailed: 'Der Link wurde per E-Mail an die empfangende Person gesendet.',
    notMailed: 'Die E-Mail wurde nicht gesendet.',
    once: 'Dieser Link wird nur einmal angezeigt. Übermitteln Sie ihn auf einem sicheren Weg.',
  },
  errors: {
    CODE_NOT_VALID: 'Der Code ist falsch oder abgelaufen. Fordern Sie nach 5 Versuchen einen neuen Code an.',
  },
  protection: {
    title: 'Was ein Link schützt und was nicht',
    intro:
      'Integral sendet Links an Organisationen und Personen ohne Konto. Diese Seite erklärt, was ein solcher Link kann und was nicht.',
    sections: [
      {
        title: 'Was der Link schützt',
        points: [
          'Der Link enthält ein Geheimnis, das sich nicht erraten lässt. Ihr Browser sendet den Teil der Adresse nach # nicht an Server. Er steht deshalb in keinem Protokoll eines Servers oder Netzes. Integral speichert davon nur einen Fingerabdruck.',
          'Der Link gibt nur Zugang zu einem Gegenstand, etwa zu den Punkten, die Ihre Organisation beantworten soll. Er gibt keinen Zugang zum Rest von Integral.',
          'Der Link läuft am angezeigten Datum ab. Die Organisation, die ihn gesendet hat, kann ihn jederzeit widerrufen. Beides gilt sofort.',
          'Integral verzeichnet jede Handlung über den Link im Audit-Protokoll, mit dem Link und der empfangenden Person.',
          'Wird die Kennzeichnung des Inhalts strenger, gilt die strengere Regel sofort für den Link.',
        ],
      },
      {
        title: 'Was der Link nicht schützt',
        points: [
          'Wer den Link besitzt, kann anstelle der empfangenden Person lesen und handeln, bis der Link abläuft oder widerrufen wird. Das gilt auch für alle, an die die E-Mail weitergeleitet wird, die das Postfach mitbenutzen oder denselben Browser verwenden.',
          'Integral prüft nicht, wer den Link öffnet. Eine Handlung über einen Link ist keine elektronische Signatur.',
          'Das Audit-Protokoll zeigt, welcher Link verwendet wurde. Es kann nicht zeigen, welche Person ihn verwendet hat.',
          'Ein Widerruf macht nicht ungeschehen, was vorher gelesen, kopiert oder gespeichert wurde.',
          'E-Mails können von den Anbietern der absendenden und der empfangenden Person gelesen werden.',
        ],
      },
      {
        title: 'Was jede Kennzeichnung erfordert',
        points: [
          'TLP:CLEAR und TLP:GREEN: nur der Link.',
          'TLP:AMBER: der Link und ein Code, der an die hinterlegte Adresse einer namentlich genannten Person gesendet wird. Der Code zeigt nur, dass Sie dieses Postfach lesen können. Wo Integral keine E-Mails sendet, müssen Sie sich anmelden.',
          'TLP:AMBER+STRICT und TLP:RED: nur nach Anmeldung. Kein Link öffnet diesen Inhalt.',
        ],
      },
      {
        title: 'Was Sie tun können',
        points: [
          'Leiten Sie den Link nicht weiter und öffnen Sie ihn nicht auf einem gemeinsam genutzten Gerät.',
          'Wenn der Link die falsche Person erreicht hat, melden Sie dies der Organisation, die ihn gesendet hat, damit sie ihn widerruft.',
          'Wenn Sie einen Code erhalten, den Sie nicht angefordert haben, besitzt eine andere Person Ihren Link. Melden Sie auch dies.',
        ],
      },
    ],
  },
}
