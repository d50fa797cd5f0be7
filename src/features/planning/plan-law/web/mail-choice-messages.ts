import type { Catalogue } from '#shared/messages.ts'

const en = {
  title: 'Emails about a new law',
  hint: 'When a new version of the law is installed and your organisation has drafts that follow an earlier one.',
  wanted: 'Send me 1 email for each new version',
  stays: 'Without these emails, you still find the task on the home page.',
  noMail: 'This instance does not send email. An administrator can configure a mail server.',
  saved: 'Choice saved',
}

/** The texts of the choice of emails about a new law. */
export const lawMailChoiceMessages: Catalogue<typeof en> = {
  en,
  nl: {
    title: 'E-mails over nieuwe wetgeving',
    hint: 'Als een nieuwe versie van de wetgeving is geïnstalleerd en uw organisatie ontwerpen heeft die een eerdere volgen.',
    wanted: 'Stuur mij 1 e-mail per nieuwe versie',
    stays: 'Zonder deze e-mails vindt u de taak nog steeds op de startpagina.',
    noMail: 'Deze installatie verstuurt geen e-mail. Een beheerder kan een mailserver instellen.',
    saved: 'Keuze opgeslagen',
  },
  fr: {
    title: 'E-mails sur une nouvelle législation',
    hint: 'Lorsqu’une nouvelle version de la législation est installée et que votre organisation a des projets qui suivent une version antérieure.',
    wanted: 'M’envoyer 1 e-mail par nouvelle version',
    stays: 'Sans ces e-mails, vous trouvez toujours la tâche sur la page d’accueil.',
    noMail: 'Cette installation n’envoie pas d’e-mails. Un administrateur peut configurer un serveur de messagerie.',
    saved: 'Choix enregistré',
  },
  de: {
    title: 'E-Mails über neues Recht',
    hint: 'Wenn eine neue Version des Rechts installiert ist und Ihre Organisation Entwürfe hat, die einer früheren folgen.',
    wanted: '1 E-Mail je neuer Version an mich senden',
    stays: 'Auch ohne diese E-Mails finden Sie die Aufgabe auf der Startseite.',
    noMail: 'Diese Installation versendet keine E-Mails. Die Administration kann einen Mailserver einrichten.',
    saved: 'Auswahl gespeichert',
  },
  da: {
    title: 'E-mails om ny lovgivning',
    hint: 'Når en ny version af lovgivningen er installeret, og din organisation har udkast, der følger en tidligere.',
    wanted: 'Send mig 1 e-mail for hver ny version',
    stays: 'Uden disse e-mails finder du stadig opgaven på startsiden.',
    noMail: 'Denne installation sender ikke e-mail. En administrator kan konfigurere en mailserver.',
    saved: 'Valget er gemt',
  },
}
