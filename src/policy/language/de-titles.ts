import type { TitleWords } from './language.js'

/** German titles. */
export const germanTitles: TitleWords = {
  fillers: new Set(
    (
      'der die das den dem des ein eine einen einem einer eines und oder von vom in im an am auf aus bei mit ohne für ' +
      'zu zum zur nach über durch ist sind wird werden nicht kein keine keinen fehlt fehlen fehlend fehlende fehlender ' +
      'fehlendes unklar unbekannt undefiniert begrenzt teilweise unvollständig unzureichend ungenügend schwach schlecht ' +
      'einfach nur zu mehr könnte sollte muss müsste besser gut lücke lücken problem probleme mangel mängel risiko ' +
      'risiken ungetestet umsetzen einführen nutzen verwenden verbessern verbesserung vorhanden aktiv aktiviert eingerichtet aktuell neu sehr null nichts niemand hat haben'
    ).split(' '),
  ),
  denials: new Set(
    'nicht kein keine keinen keiner fehlt fehlen fehlend fehlende fehlender fehlendes ohne nirgends'.split(
      ' ',
    ),
  ),
  common: new Set(
    (
      'api app anwendung dienst system server client benutzer nutzer anfrage antwort daten datenbank test tests code ' +
      'dokumentation überwachung monitoring metrik protokoll protokollierung prüfung strategie richtlinie prozess datei ' +
      'verwaltung konfiguration leistung sicherheit qualität fehler behandlung endpunkt modul komponente aufgabe ' +
      'geheimnis auslieferung produktion umgebung zugriff schlüssel abfrage ressource abhängigkeit version verbindung framework header migration verteilt infrastruktur'
    )
      .split(' ')
      .map((word) => stem(word)),
  ),
  alike: {
    db: ['datenbank'],
    doku: ['dokumentation'],
    logging: ['protokollierung'],
    monitoring: ['überwachung'],
    ratenbegrenzung: ['rate', 'limiting'],
    auth: ['authentifizierung'],
  },
  levelNouns: new Set(
    'problem probleme priorität schweregrad befund befunde mängel lücken punkte'.split(' '),
  ),
  stem,
}

/** `Richtlinien` → `richtlini`, `Prüfungen` and `Prüfung` → `prüfung`. */
function stem(word: string): string {
  return word.replace(/(?<=\p{L}{4})(?:en|er|es|em|e|n|s)$/u, '')
}
