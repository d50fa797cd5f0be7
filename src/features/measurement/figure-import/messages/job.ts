import type { Catalogue } from '#shared/messages.ts'

interface JobMessages {
  name: string
  steps: Readonly<Record<string, string>>
  failures: Readonly<Record<string, string>>
}

/** Messages for the job that imports a long file of figures. */
export const figureImportMessages: Catalogue<JobMessages> = {
  en: {
    name: 'Figures',
    steps: { reading: 'Reading the file', recording: 'Saving the figures' },
    failures: {
      IMPORT_PROFILE_UNCONFIRMED:
        'The file was not imported because nobody has checked its import profile. Open its preview and check the settings.',
      REPLACES_FIGURES:
        'The file was not imported because it replaces more figures than confirmed. Open its preview and check the list.',
      ANSWER_UNKNOWN:
        'The file was not imported because an answer does not fit it. Open its preview and answer the questions.',
      FILE_REJECTED: 'The file was not imported because it contains issues. Open its preview to see and fix them.',
      WORKBOOK_NOT_READ: 'The file was not imported because it could not be read as a table.',
      IMPORT_PROFILE_REQUIRED:
        'The file was not imported because no import profile applies to it. Open its preview and check the settings.',
    },
  },
  nl: {
    name: 'Cijfers',
    steps: { reading: 'Bestand lezen', recording: 'Cijfers opslaan' },
    failures: {
      IMPORT_PROFILE_UNCONFIRMED:
        'Het bestand is niet geïmporteerd omdat niemand het importprofiel heeft nagekeken. Open de voorvertoning en controleer de instellingen.',
      REPLACES_FIGURES:
        'Het bestand is niet geïmporteerd omdat het meer cijfers vervangt dan bevestigd is. Open de voorvertoning en kijk de lijst na.',
      ANSWER_UNKNOWN:
        'Het bestand is niet geïmporteerd omdat een antwoord er niet bij past. Open de voorvertoning en beantwoord de vragen.',
      FILE_REJECTED:
        'Het bestand is niet geïmporteerd omdat het problemen bevat. Open de voorvertoning om ze te bekijken en op te lossen.',
      WORKBOOK_NOT_READ: 'Het bestand is niet geïmporteerd omdat het niet als tabel gelezen kon worden.',
      IMPORT_PROFILE_REQUIRED:
        'Het bestand is niet geïmporteerd omdat er geen importprofiel voor bestaat. Open de voorvertoning en controleer de instellingen.',
    },
  },
  fr: {
    name: 'Chiffres',
    steps: { reading: 'Lecture du fichier', recording: 'Enregistrement des chiffres' },
    failures: {
      IMPORT_PROFILE_UNCONFIRMED:
        'Le fichier n’a pas été importé parce que personne n’a vérifié son profil d’importation. Ouvrez l’aperçu et vérifiez les paramètres.',
      REPLACES_FIGURES:
        'Le fichier n’a pas été importé parce qu’il remplace plus de chiffres que confirmé. Ouvrez l’aperçu et vérifiez la liste.',
      ANSWER_UNKNOWN:
        'Le fichier n’a pas été importé parce qu’une réponse ne lui convient pas. Ouvrez l’aperçu et répondez aux questions.',
      FILE_REJECTED:
        'Le fichier n’a pas été importé car il contient des problèmes. Ouvrez l’aperçu pour les voir et les corriger.',
      WORKBOOK_NOT_READ: 'Le fichier n’a pas été importé car il n’a pas pu être lu comme un tableau.',
      IMPORT_PROFILE_REQUIRED:
        'Le fichier n’a pas été importé car aucun profil d’importation ne lui correspond. Ouvrez l’aperçu et vérifiez les paramètres.',
    },
  },
  de: {
    name: 'Zahlen',
    steps: { reading: 'Datei wird gelesen', recording: 'Zahlen werden gespeichert' },
    failures: {
      IMPORT_PROFILE_UNCONFIRMED:
        'Die Datei wurde nicht importiert, weil niemand ihr Importprofil geprüft hat. Öffnen Sie die Vorschau und prüfen Sie die Einstellungen.',
      REPLACES_FIGURES:
        'Die Datei wurde nicht importiert, weil sie mehr Zahlen ersetzt als bestätigt. Öffnen Sie die Vorschau und prüfen Sie die Liste.',
      ANSWER_UNKNOWN:
        'Die Datei wurde nicht importiert, weil eine Antwort nicht zu ihr passt. Öffnen Sie die Vorschau und beantworten Sie die Fragen.',
      FILE_REJECTED:
        'Die Datei wurde nicht importiert, weil sie Probleme enthält. Öffnen Sie die Vorschau, um sie zu sehen und zu beheben.',
      WORKBOOK_NOT_READ: 'Die Datei wurde nicht importiert, weil sie sich nicht als Tabelle lesen ließ.',
      IMPORT_PROFILE_REQUIRED:
        'Die Datei wurde nicht importiert, weil es kein passendes Importprofil gibt. Öffnen Sie die Vorschau und prüfen Sie die Einstellungen.',
    },
  },
  da: {
    name: 'Tal',
    steps: { reading: 'Læser filen', recording: 'Gemmer tallene' },
    failures: {
      IMPORT_PROFILE_UNCONFIRMED:
        'Filen blev ikke importeret, fordi ingen har kontrolleret dens importprofil. Åbn forhåndsvisningen, og kontrollér indstillingerne.',
      REPLACES_FIGURES:
        'Filen blev ikke importeret, fordi den erstatter flere tal end bekræftet. Åbn forhåndsvisningen, og kontrollér listen.',
      ANSWER_UNKNOWN:
        'Filen blev ikke importeret, fordi et svar ikke passer til den. Åbn forhåndsvisningen, og besvar spørgsmålene.',
      FILE_REJECTED: 'Filen blev ikke importeret, fordi den har mangler. Åbn forhåndsvisningen for at se og rette dem.',
      WORKBOOK_NOT_READ: 'Filen blev ikke importeret, fordi den ikke kunne læses som en tabel.',
      IMPORT_PROFILE_REQUIRED:
        'Filen blev ikke importeret, fordi ingen importprofil passer til den. Åbn forhåndsvisningen, og kontrollér indstillingerne.',
    },
  },
}
