<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AbsentUnit</name>
    <message>
        <source>There is nothing to check. The case goes on with what did arrive.</source>
        <translation>Non c&apos;è nulla da controllare. Il caso prosegue con ciò che è arrivato.</translation>
    </message>
    <message>
        <source>It is there after all</source>
        <translation>Invece c&apos;è</translation>
    </message>
</context>
<context>
    <name>Accessories</name>
    <message>
        <source>All present</source>
        <translation>Tutti presenti</translation>
    </message>
</context>
<context>
    <name>AccessoryToggle</name>
    <message>
        <source>not checked</source>
        <translation>non controllato</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manca</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>the conditions do not suggest it</source>
        <translation>il regolamento non lo suggerisce</translation>
    </message>
    <message>
        <source>the conditions leave it to the supervisor</source>
        <translation>le condizioni lasciano decidere al responsabile</translation>
    </message>
    <message>
        <source>a private customer may withdraw</source>
        <translation>un cliente privato può recedere</translation>
    </message>
    <message>
        <source>requested too late, without an exception</source>
        <translation>richiesta oltre i termini, senza eccezione</translation>
    </message>
    <message>
        <source>high value</source>
        <translation>valore elevato</translation>
    </message>
    <message>
        <source>high value and no serial number that can be read</source>
        <translation>valore elevato e numero di serie illeggibile</translation>
    </message>
    <message>
        <source>another reason than the usual ones</source>
        <translation>un motivo diverso dai soliti</translation>
    </message>
    <message>
        <source>the carrier may have damaged it</source>
        <translation>può averlo danneggiato il corriere</translation>
    </message>
    <message>
        <source>a reduced refund</source>
        <translation>un rimborso ridotto</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Verdicts are stopped: {what}</source>
        <translation>Verdetti fermi: {what}</translation>
    </message>
    <message>
        <source>A supervisor says that they know, with PIN and reason. Nothing in work is lost.</source>
        <translation>Un responsabile dichiara di saperlo, con PIN e motivo. Il lavoro in corso non si perde.</translation>
    </message>
    <message>
        <source>Have the clock of this computer set right: every deadline is read from it.</source>
        <translation>Fai regolare l&apos;orologio di questo computer: tutte le scadenze dipendono da esso.</translation>
    </message>
    <message>
        <source>Customer service does not take it: a supervisor looks at the case and sends it again.</source>
        <translation>Il servizio clienti non l&apos;accetta: un responsabile guarda il caso e invia di nuovo.</translation>
    </message>
    <message>
        <source>Call the supervisor now: refunds are at risk. Nothing is lost, all is kept here.</source>
        <translation>Chiama subito il responsabile: i rimborsi sono a rischio. Nulla è perso, tutto è conservato qui.</translation>
    </message>
    <message>
        <source>They are sent again by themselves. Call the supervisor if this lasts.</source>
        <translation>Ripartono da sole. Se dura, chiama il responsabile.</translation>
    </message>
    <message>
        <source>Decide these parcels before any other.</source>
        <translation>Decidi questi colli prima degli altri.</translation>
    </message>
    <message>
        <source>Decisions are stuck</source>
        <translation>Decisioni bloccate</translation>
    </message>
    <message>
        <source>1 decision has not left since {since} ({age})</source>
        <translation>1 decisione non parte dal {since} ({age})</translation>
    </message>
    <message>
        <source>{n} decisions have not left since {since} ({age})</source>
        <translation>{n} decisioni non partono dal {since} ({age})</translation>
    </message>
    <message>
        <source>{n} refunds urgent, the first late by {time}</source>
        <translation>{n} rimborsi urgenti, il primo in ritardo di {time}</translation>
    </message>
    <message>
        <source>1 refund late by {time}</source>
        <translation>1 rimborso in ritardo di {time}</translation>
    </message>
    <message>
        <source>{n} refunds urgent, the first due in {time}</source>
        <translation>{n} rimborsi urgenti, il primo scade tra {time}</translation>
    </message>
    <message>
        <source>1 refund due in {time}</source>
        <translation>1 rimborso scade tra {time}</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} behind</source>
        <translation>L&apos;orologio di questo computer è indietro di {time}</translation>
    </message>
</context>
<context>
    <name>AlarmBanner</name>
    <message>
        <source>Show the list</source>
        <translation>Mostra l&apos;elenco</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>The shift is over. Its report: {file}</source>
        <translation>Il turno è finito. Il rapporto: {file}</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Unidentified</source>
        <translation>Non identificato</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Non approvato</translation>
    </message>
    <message>
        <source>Another parcel of a closed case</source>
        <translation>Altro collo di un caso chiuso</translation>
    </message>
    <message>
        <source>Refused goods that came back</source>
        <translation>Merce rifiutata tornata indietro</translation>
    </message>
    <message>
        <source>Our own parcel, undelivered</source>
        <translation>Nostra spedizione non consegnata</translation>
    </message>
    <message>
        <source>Delivered to us by mistake</source>
        <translation>Recapitato a noi per errore</translation>
    </message>
    <message>
        <source>The office looks for its request.</source>
        <translation>L&apos;ufficio cerca la sua richiesta.</translation>
    </message>
    <message>
        <source>Customer service decides first.</source>
        <translation>Prima decide il servizio clienti.</translation>
    </message>
    <message>
        <source>A supervisor can reopen the case for it.</source>
        <translation>Un responsabile può riaprire il caso per questo collo.</translation>
    </message>
    <message>
        <source>Customer service decides what becomes of it.</source>
        <translation>Il servizio clienti decide che cosa farne.</translation>
    </message>
    <message>
        <source>This is no return: customer service sends it again.</source>
        <translation>Non è un reso: il servizio clienti lo rispedisce.</translation>
    </message>
    <message>
        <source>Give it back to the carrier.</source>
        <translation>Da restituire al corriere.</translation>
    </message>
    <message>
        <source>Its case is known</source>
        <translation>Il suo caso è noto</translation>
    </message>
    <message>
        <source>Given back to the carrier</source>
        <translation>Restituito al corriere</translation>
    </message>
    <message>
        <source>Given to the office</source>
        <translation>Consegnato all&apos;ufficio</translation>
    </message>
    <message>
        <source>Put aside by mistake</source>
        <translation>Messo da parte per errore</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>non ancora stampata</translation>
    </message>
</context>
<context>
    <name>AsideHead</name>
    <message>
        <source>no number on it</source>
        <translation>nessun numero sul collo</translation>
    </message>
    <message>
        <source>since {time}, {name}</source>
        <translation>dal {time}, {name}</translation>
    </message>
    <message>
        <source>Put aside: do not open</source>
        <translation>Da parte: non aprire</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Scrivi una nota</translation>
    </message>
</context>
<context>
    <name>AsidePage</name>
    <message>
        <source>photograph missing: {slot}</source>
        <translation>manca la foto: {slot}</translation>
    </message>
    <message>
        <source>Put aside by mistake</source>
        <translation>Messo da parte per errore</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Ristampa</translation>
    </message>
    <message>
        <source>Print the quarantine tag</source>
        <translation>Stampa l&apos;etichetta di quarantena</translation>
    </message>
    <message>
        <source>Next parcel</source>
        <translation>Prossimo collo</translation>
    </message>
    <message>
        <source>What is written on it, and who may know more</source>
        <translation>Che cosa c&apos;è scritto, e chi può saperne di più</translation>
    </message>
    <message>
        <source>Note on this parcel</source>
        <translation>Nota su questo collo</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Tieni la nota</translation>
    </message>
    <message>
        <source>The parcel is received in this case, since the day it came.</source>
        <translation>Il collo è ricevuto in questo caso, dal giorno in cui è arrivato.</translation>
    </message>
    <message>
        <source>Which RMA number does it belong to?</source>
        <translation>A quale numero RMA appartiene?</translation>
    </message>
    <message>
        <source>Receive it</source>
        <translation>Ricevilo</translation>
    </message>
</context>
<context>
    <name>AsideProof</name>
    <message>
        <source>required</source>
        <translation>obbligatoria</translation>
    </message>
    <message>
        <source>Next: {slot}</source>
        <translation>Prossima: {slot}</translation>
    </message>
</context>
<context>
    <name>AsideSteps</name>
    <message>
        <source>Stick it on the parcel, and put the parcel in {place}.</source>
        <translation>Attaccala al collo e metti il collo in {place}.</translation>
    </message>
    <message>
        <source>Photograph the parcel from outside</source>
        <translation>Fotografa il collo dall&apos;esterno</translation>
    </message>
    <message>
        <source>Photograph the label of the sender</source>
        <translation>Fotografa l&apos;etichetta del mittente</translation>
    </message>
    <message>
        <source>Tag {tag}: {state}</source>
        <translation>Etichetta {tag}: {state}</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Che cosa fare ora</translation>
    </message>
    <message>
        <source>It leaves quarantine:</source>
        <translation>Esce dalla quarantena:</translation>
    </message>
    <message>
        <source>It belongs to a case</source>
        <translation>Appartiene a un caso</translation>
    </message>
    <message>
        <source>The carrier has it</source>
        <translation>Lo ha il corriere</translation>
    </message>
    <message>
        <source>The office has it</source>
        <translation>Lo ha l&apos;ufficio</translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>{number} was read on this parcel: finish it here before you look at that case.</source>
        <translation>Su questo collo si legge {number}: finiscilo qui prima di guardare quel caso.</translation>
    </message>
</context>
<context>
    <name>Because</name>
    <message>
        <source>Battery: {what} · safe container, never a carrier</source>
        <translation>Batteria: {what} · contenitore sicuro, mai al corriere</translation>
    </message>
    <message>
        <source>{what}: never browse it; the customer is asked to take it off</source>
        <translation>{what}: non guardare mai dentro; si chiede al cliente di toglierli</translation>
    </message>
    <message>
        <source>The serial number belongs to another order: the supervisor alone decides</source>
        <translation>La matricola appartiene a un altro ordine: decide solo il responsabile</translation>
    </message>
    <message>
        <source>Damaged on its way: a carrier claim, never a refusal of the customer</source>
        <translation>Danno da trasporto: reclamo al corriere, mai un rifiuto al cliente</translation>
    </message>
    <message>
        <source>Arrived damaged: compare the customer&apos;s photograph; the sender answers for the way there</source>
        <translation>Arrivato danneggiato: confronta la foto del cliente; del viaggio di andata risponde il mittente</translation>
    </message>
</context>
<context>
    <name>BenchProgram</name>
    <message>
        <source>A photograph was not finished when the program stopped, and is gone: take it again.</source>
        <translation>Una foto non era finita quando il programma si è fermato ed è andata persa: scattala di nuovo.</translation>
    </message>
    <message>
        <source>The policy file cannot be used ({reason}). Version {version} stays in force.</source>
        <translation>Il file delle condizioni non è utilizzabile ({reason}). Resta in vigore la versione {version}.</translation>
    </message>
</context>
<context>
    <name>BoardClocks</name>
    <message>
        <source>Every clock</source>
        <translation>Ogni scadenza</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nessuna di queste</translation>
    </message>
    <message>
        <source>Other clocks run: tap All or Every clock.</source>
        <translation>Altre scadenze corrono: tocca Tutte oppure Ogni scadenza.</translation>
    </message>
    <message>
        <source>No clock runs</source>
        <translation>Nessuna scadenza aperta</translation>
    </message>
    <message>
        <source>Everything that came is decided, sent and gone.</source>
        <translation>Tutto ciò che è arrivato è deciso, inviato e uscito.</translation>
    </message>
</context>
<context>
    <name>BoardHead</name>
    <message>
        <source>Board</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Scadenze</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>A supervisor knows…</source>
        <translation>Il responsabile lo sa…</translation>
    </message>
    <message>
        <source>As at the desk</source>
        <translation>Vista da banco</translation>
    </message>
    <message>
        <source>As on a wall</source>
        <translation>Vista da parete</translation>
    </message>
</context>
<context>
    <name>BoardRow</name>
    <message>
        <source>Late</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>left · {tone}</source>
        <translation>restanti · {tone}</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixel</translation>
    </message>
    <message>
        <source>Photographs need {n} pixels across: choose another camera or setting of it.</source>
        <translation>Le foto richiedono {n} pixel di larghezza: scegliere un&apos;altra fotocamera o un&apos;altra sua impostazione.</translation>
    </message>
    <message>
        <source>{n} pictures a second</source>
        <translation>{n} immagini al secondo</translation>
    </message>
    <message>
        <source>They are all the same: the camera stands still.</source>
        <translation>Sono tutte uguali: la fotocamera è ferma.</translation>
    </message>
    <message>
        <source>Slow: look at the cable, the network or the light.</source>
        <translation>Lenta: controllare il cavo, la rete o la luce.</translation>
    </message>
    <message>
        <source>Nothing to be read would be sharp: turn the lens or change the distance.</source>
        <translation>Le scritte non sarebbero nitide: regolare l&apos;obiettivo o la distanza.</translation>
    </message>
    <message>
        <source>Blurred, or nothing with edges in it</source>
        <translation>Sfocata, o niente con contorni</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Nitida</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Troppo scura</translation>
    </message>
    <message>
        <source>Turn on more light.</source>
        <translation>Accendere più luce.</translation>
    </message>
    <message>
        <source>Light enough</source>
        <translation>Luce sufficiente</translation>
    </message>
</context>
<context>
    <name>CameraTab</name>
    <message>
        <source>Trying: {source}</source>
        <translation>Prova in corso: {source}</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>Quale fotocamera</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Immagine dal vivo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sorgente</translation>
    </message>
    <message>
        <source>A number is a camera at this computer; an address begins with rtsp:// or http://</source>
        <translation>Un numero è una fotocamera di questo computer; un indirizzo comincia con rtsp:// o http://</translation>
    </message>
    <message>
        <source>First one found</source>
        <translation>La prima trovata</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulata</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Try this camera</source>
        <translation>Prova questa fotocamera</translation>
    </message>
    <message>
        <source>Hold something with print on it to the camera: sharpness needs edges.</source>
        <translation>Mostrare alla fotocamera qualcosa di stampato: per la nitidezza servono contorni.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Take photo</source>
        <translation>Scatta</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
</context>
<context>
    <name>CaseChecks</name>
    <message>
        <source>Approved by customer service</source>
        <translation>Approvato dal servizio clienti</translation>
    </message>
    <message>
        <source>Refund: {left}</source>
        <translation>Rimborso: {left}</translation>
    </message>
    <message>
        <source>Approved {day}</source>
        <translation>Approvato il {day}</translation>
    </message>
    <message>
        <source>Approved {day} · {who}</source>
        <translation>Approvato il {day} · {who}</translation>
    </message>
    <message>
        <source>Profile {tier}: convenience allowed</source>
        <translation>Profilo {tier}: reso ammesso</translation>
    </message>
    <message>
        <source>Profile {tier}: convenience not foreseen</source>
        <translation>Profilo {tier}: reso per comodità non previsto</translation>
    </message>
    <message>
        <source>Profile {tier}: convenience unknown</source>
        <translation>Profilo {tier}: idoneità non nota</translation>
    </message>
    <message>
        <source>Shipment not announced</source>
        <translation>Spedizione non annunciata</translation>
    </message>
    <message>
        <source>Shipment announced {day}</source>
        <translation>Spedizione annunciata il {day}</translation>
    </message>
</context>
<context>
    <name>CaseCovers</name>
    <message>
        <source>What lay in the parcel instead?</source>
        <translation>Che cosa c&apos;era al suo posto?</translation>
    </message>
    <message>
        <source>What was in the box? Leave it empty when there was nothing</source>
        <translation>Che cosa c&apos;era nella scatola? Lascia vuoto se non c&apos;era nulla</translation>
    </message>
    <message>
        <source>What lay in the parcel that nobody announced?</source>
        <translation>Che cosa c&apos;era nel collo senza essere annunciato?</translation>
    </message>
    <message>
        <source>Name or description, as on the box</source>
        <translation>Nome o descrizione, come sulla scatola</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>The reason stays with the photograph, and the journal names you</source>
        <translation>Il motivo resta con la foto, e il registro fa il tuo nome</translation>
    </message>
    <message>
        <source>Why is this photograph kept all the same?</source>
        <translation>Perché questa foto viene tenuta lo stesso?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>Che cosa ha detto il cliente</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>{n} parcels</source>
        <translation>{n} colli</translation>
    </message>
    <message>
        <source>order {number}</source>
        <translation>ordine {number}</translation>
    </message>
</context>
<context>
    <name>CaseItems</name>
    <message>
        <source>Items</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Items · {n} of {m}</source>
        <translation>Articoli · {n} di {m}</translation>
    </message>
    <message>
        <source>Chat · {n}</source>
        <translation>Chat · {n}</translation>
    </message>
</context>
<context>
    <name>CaseMessage</name>
    <message>
        <source>Message for whoever receives</source>
        <translation>Messaggio per chi riceve</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ho letto</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Not approved: the case can only be read</source>
        <translation>Non approvato: il caso si può solo leggere</translation>
    </message>
    <message>
        <source>Already decided: the case can only be read</source>
        <translation>Già deciso: il caso si può solo leggere</translation>
    </message>
</context>
<context>
    <name>CaseProof</name>
    <message>
        <source>{who} wants another photograph: {slot}</source>
        <translation>{who} chiede un&apos;altra foto: {slot}</translation>
    </message>
    <message>
        <source>Taken: the supervisor looks at it again</source>
        <translation>Scattata: il responsabile la guarda di nuovo</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non salvata</translation>
    </message>
    <message>
        <source>Again: {slot}</source>
        <translation>Di nuovo: {slot}</translation>
    </message>
    <message>
        <source>Next: {slot}</source>
        <translation>Prossima: {slot}</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>Requested</source>
        <translation>Richiesto</translation>
    </message>
    <message>
        <source>Details requested</source>
        <translation>Chiarimenti richiesti</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respinto</translation>
    </message>
    <message>
        <source>Shipment confirmed by customer</source>
        <translation>Spedizione confermata</translation>
    </message>
    <message>
        <source>Arrived, not inspected</source>
        <translation>Arrivato, da ispezionare</translation>
    </message>
    <message>
        <source>In inspection</source>
        <translation>In ispezione</translation>
    </message>
    <message>
        <source>On hold: supervisor</source>
        <translation>Sospeso: responsabile</translation>
    </message>
    <message>
        <source>Partly processed</source>
        <translation>Lavorato in parte</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Partly confirmed</source>
        <translation>Confermato in parte</translation>
    </message>
    <message>
        <source>Sent back to customer</source>
        <translation>Restituito al cliente</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Accessories</source>
        <translation>Accessori</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Fotocamere</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Caricatori</translation>
    </message>
    <message>
        <source>Coffee machines</source>
        <translation>Macchine da caffè</translation>
    </message>
    <message>
        <source>Docking stations</source>
        <translation>Docking station</translation>
    </message>
    <message>
        <source>Drones</source>
        <translation>Droni</translation>
    </message>
    <message>
        <source>Earbuds</source>
        <translation>Auricolari</translation>
    </message>
    <message>
        <source>Hair dryers</source>
        <translation>Asciugacapelli</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Cuffie</translation>
    </message>
    <message>
        <source>Kettles</source>
        <translation>Bollitori</translation>
    </message>
    <message>
        <source>Keyboards</source>
        <translation>Tastiere</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Mice</source>
        <translation>Mouse</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Power banks</source>
        <translation>Power bank</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Stampanti</translation>
    </message>
    <message>
        <source>Projectors</source>
        <translation>Proiettori</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Smartphones</source>
        <translation>Smartphone</translation>
    </message>
    <message>
        <source>Smartwatches</source>
        <translation>Smartwatch</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Altoparlanti</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Memorie</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Thermostats</source>
        <translation>Termostati</translation>
    </message>
    <message>
        <source>Toothbrushes</source>
        <translation>Spazzolini</translation>
    </message>
    <message>
        <source>Vacuum cleaners</source>
        <translation>Aspirapolvere</translation>
    </message>
    <message>
        <source>Webcams</source>
        <translation>Webcam</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>In time</source>
        <translation>In tempo</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Presto</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Rimborsi</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviate</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>A scaffale</translation>
    </message>
    <message>
        <source>Photos wanted</source>
        <translation>Foto richieste</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>waits for the inspection</source>
        <translation>attende l&apos;ispezione</translation>
    </message>
    <message>
        <source>waits for the verdict</source>
        <translation>attende il verdetto</translation>
    </message>
    <message>
        <source>waits for a supervisor</source>
        <translation>attende un responsabile</translation>
    </message>
    <message>
        <source>decided, not sent yet</source>
        <translation>deciso, non ancora inviato</translation>
    </message>
    <message>
        <source>not taken by customer service</source>
        <translation>non accettato dal servizio clienti</translation>
    </message>
    <message>
        <source>photo wanted: {slot}</source>
        <translation>foto richiesta: {slot}</translation>
    </message>
    <message>
        <source>label: waits for the printer</source>
        <translation>etichetta: attende la stampante</translation>
    </message>
    <message>
        <source>label: did not come out</source>
        <translation>etichetta: non è uscita</translation>
    </message>
    <message>
        <source>label: to be put on and scanned back</source>
        <translation>etichetta: da applicare e riscansionare</translation>
    </message>
    <message>
        <source>parcel: waits for the carrier</source>
        <translation>collo: attende il corriere</translation>
    </message>
    <message>
        <source>place {place}</source>
        <translation>posto {place}</translation>
    </message>
    <message>
        <source>answer by {when}</source>
        <translation>risposta entro {when}</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>da oggi</translation>
    </message>
    <message>
        <source>for 1 working day</source>
        <translation>da 1 giorno lavorativo</translation>
    </message>
    <message>
        <source>for {n} working days</source>
        <translation>da {n} giorni lavorativi</translation>
    </message>
    <message>
        <source>{sign}{d} d {h} h</source>
        <translation>{sign}{d} g {h} h</translation>
    </message>
    <message>
        <source>{sign}{h} h {m:02}</source>
        <translation>{sign}{h} h {m:02}</translation>
    </message>
    <message>
        <source>{sign}{m} min</source>
        <translation>{sign}{m} min</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>{d} days</source>
        <translation>{d} giorni</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>Missing from the parcel: {n} of {m} · {names}</source>
        <translation>Mancanti nel collo: {n} di {m} · {names}</translation>
    </message>
    <message>
        <source>Confirmed: {n}</source>
        <translation>Confermati: {n}</translation>
    </message>
    <message>
        <source>Refused: {n}</source>
        <translation>Rifiutati: {n}</translation>
    </message>
    <message>
        <source>Not declared, outside the refund: {n}</source>
        <translation>Non dichiarati, fuori dal rimborso: {n}</translation>
    </message>
    <message>
        <source>{n} of {m} parcels have come: is the rest not to be waited for?</source>
        <translation>Arrivati {n} colli su {m}: chiudere senza attendere gli altri?</translation>
    </message>
    <message>
        <source>{n} parcels were announced: have they all been opened?</source>
        <translation>Annunciati {n} colli: sono stati aperti tutti?</translation>
    </message>
    <message>
        <source>There is no photograph of the parcel</source>
        <translation>Non c&apos;è nessuna foto del collo</translation>
    </message>
    <message>
        <source>Close the case?</source>
        <translation>Chiudere il caso?</translation>
    </message>
    <message>
        <source>The decision is recorded then and goes to customer service.</source>
        <translation>La decisione viene registrata e va al servizio clienti.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Chiudi il caso</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>The camera, now</source>
        <translation>La fotocamera, adesso</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Intera</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Più vicino</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Più lontano</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Customer&apos;s photograph beside the camera</source>
        <translation>Foto del cliente accanto alla fotocamera</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation>Parti mancanti</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgio</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Svizzera</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Cina</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cipro</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Cechia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germania</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danimarca</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spagna</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Regno Unito</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croazia</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungheria</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islanda</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Giappone</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Lussemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonia</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Paesi Bassi</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvegia</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portogallo</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romania</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Svezia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenia</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovacchia</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turchia</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucraina</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stati Uniti</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Città del Vaticano</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
</context>
<context>
    <name>CustomerKind</name>
    <message>
        <source>private customer</source>
        <translation>privato</translation>
    </message>
    <message>
        <source>company</source>
        <translation>azienda</translation>
    </message>
</context>
<context>
    <name>CustomerPictures</name>
    <message>
        <source>Customer&apos;s photographs · {n}</source>
        <translation>Foto del cliente · {n}</translation>
    </message>
    <message>
        <source>The customer sent no photographs</source>
        <translation>Il cliente non ha mandato foto</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Non arrivata</translation>
    </message>
    <message>
        <source>Customer&apos;s photograph</source>
        <translation>Foto del cliente</translation>
    </message>
</context>
<context>
    <name>Declared</name>
    <message>
        <source>photograph it from all sides before you open it</source>
        <translation>fotografalo da tutti i lati prima di aprire</translation>
    </message>
    <message>
        <source>as it arrived</source>
        <translation>com&apos;è arrivato</translation>
    </message>
    <message>
        <source>look and feel: do not open it</source>
        <translation>guarda e tocca: non aprire</translation>
    </message>
    <message>
        <source>never browse it</source>
        <translation>non guardare mai dentro</translation>
    </message>
    <message>
        <source>customer: {word}</source>
        <translation>cliente: {word}</translation>
    </message>
    <message>
        <source>sold sealed</source>
        <translation>venduto sigillato</translation>
    </message>
    <message>
        <source>{n} in the box</source>
        <translation>{n} nella confezione</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>difettoso</translation>
    </message>
    <message>
        <source>not defective</source>
        <translation>non difettoso</translation>
    </message>
    <message>
        <source>sold: {serials}</source>
        <translation>venduto: {serials}</translation>
    </message>
</context>
<context>
    <name>Disposition</name>
    <message>
        <source>Back to stock</source>
        <translation>A magazzino</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>Seconda scelta</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Riparazione</translation>
    </message>
    <message>
        <source>Return to supplier</source>
        <translation>Reso al fornitore</translation>
    </message>
    <message>
        <source>Technical check</source>
        <translation>Controllo tecnico</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantena</translation>
    </message>
    <message>
        <source>Return to customer</source>
        <translation>Rendere al cliente</translation>
    </message>
    <message>
        <source>Carrier claim</source>
        <translation>Reclamo al corriere</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Smaltimento</translation>
    </message>
    <message>
        <source>Safe bin</source>
        <translation>Contenitore sicuro</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>{name} works here now</source>
        <translation>Ora lavora {name}</translation>
    </message>
</context>
<context>
    <name>DossierReady</name>
    <message>
        <source>The dossier is made</source>
        <translation>Il fascicolo è pronto</translation>
    </message>
    <message>
        <source>In the journal with its SHA-256: {hash}</source>
        <translation>Nel registro con la sua impronta SHA-256: {hash}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Mostra le pagine</translation>
    </message>
</context>
<context>
    <name>DossierSheet</name>
    <message>
        <source>Dossier of {number}</source>
        <translation>Fascicolo di {number}</translation>
    </message>
    <message>
        <source>Facts, photographs with their hashes, marks, comments, timeline and signatures, as one PDF.</source>
        <translation>Fatti, fotografie con le loro impronte, segni, commenti, cronologia e firme in un solo PDF.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Names of the operators</source>
        <translation>Nomi degli operatori</translation>
    </message>
    <message>
        <source>The customer&apos;s: {language}</source>
        <translation>Del cliente: {language}</translation>
    </message>
    <message>
        <source>Mine: {language}</source>
        <translation>Mia: {language}</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Con i nomi</translation>
    </message>
    <message>
        <source>A code for each person</source>
        <translation>Un codice per persona</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Make the dossier</source>
        <translation>Crea il fascicolo</translation>
    </message>
</context>
<context>
    <name>DossierWork</name>
    <message>
        <source>The dossier of {number} is made: {file}</source>
        <translation>Il fascicolo di {number} è pronto: {file}</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>Case received from customer service: {status}</source>
        <translation>Caso ricevuto dal servizio clienti: {status}</translation>
    </message>
    <message>
        <source>New version {n} from customer service: {status}</source>
        <translation>Nuova versione {n} dal servizio clienti: {status}</translation>
    </message>
    <message>
        <source>Older version {n} ignored; {held} is held</source>
        <translation>Versione {n} più vecchia ignorata; resta la {held}</translation>
    </message>
    <message>
        <source>Parcel arrived; the refund clock runs</source>
        <translation>Collo arrivato; parte il tempo del rimborso</translation>
    </message>
    <message>
        <source>Parcel arrived without being announced; the refund clock runs</source>
        <translation>Collo arrivato senza annuncio; parte il tempo del rimborso</translation>
    </message>
    <message>
        <source>{text} (number typed by hand)</source>
        <translation>{text} (numero digitato a mano)</translation>
    </message>
    <message>
        <source>Parcel {n} of this case arrived</source>
        <translation>Arrivato il collo {n} di questo caso</translation>
    </message>
    <message>
        <source>Came in one parcel with {number}</source>
        <translation>Arrivato in un solo collo con {number}</translation>
    </message>
    <message>
        <source>Taken over from {bench} by a supervisor</source>
        <translation>Preso in carico da {bench} da un responsabile</translation>
    </message>
    <message>
        <source>Case opened at the bench</source>
        <translation>Caso aperto al banco</translation>
    </message>
    <message>
        <source>Message read</source>
        <translation>Messaggio letto</translation>
    </message>
    <message>
        <source>Parcel put aside, {tag}: {why}</source>
        <translation>Collo messo da parte, {tag}: {why}</translation>
    </message>
    <message>
        <source>{tag} stands aside for another reason: {why}</source>
        <translation>{tag} è da parte per un altro motivo: {why}</translation>
    </message>
    <message>
        <source>Photograph of {tag}: {slot}</source>
        <translation>Foto di {tag}: {slot}</translation>
    </message>
    <message>
        <source>Quarantine tag {tag} ordered, copy {n}</source>
        <translation>Etichetta di quarantena {tag} ordinata, copia {n}</translation>
    </message>
    <message>
        <source>{tag} left quarantine: {how}</source>
        <translation>{tag} ha lasciato la quarantena: {how}</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mancante</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Nota scritta</translation>
    </message>
    <message>
        <source>Photo taken: {slot}</source>
        <translation>Foto scattata: {slot}</translation>
    </message>
    <message>
        <source>Photo put away: {slot}</source>
        <translation>Foto eliminata: {slot}</translation>
    </message>
    <message>
        <source>Photo kept all the same: {slot} ({flaw})</source>
        <translation>Foto tenuta lo stesso: {slot} ({flaw})</translation>
    </message>
    <message>
        <source>Photo not kept: {slot} ({flaw})</source>
        <translation>Foto scartata: {slot} ({flaw})</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <source>Refused: {reasons}</source>
        <translation>Rifiutato: {reasons}</translation>
    </message>
    <message>
        <source>{who} agreed: {why}</source>
        <translation>{who} ha dato l&apos;accordo: {why}</translation>
    </message>
    <message>
        <source>On hold for the supervisor</source>
        <translation>Sospeso per il responsabile</translation>
    </message>
    <message>
        <source>Danger: {what}. Everything stopped</source>
        <translation>Pericolo: {what}. Tutto fermo</translation>
    </message>
    <message>
        <source>{who} says that there is no danger</source>
        <translation>{who}: nessun pericolo</translation>
    </message>
    <message>
        <source>{who} has had it made safe</source>
        <translation>{who}: messo in sicurezza</translation>
    </message>
    <message>
        <source>Hold tag {tag}</source>
        <translation>Etichetta di attesa {tag}</translation>
    </message>
    <message>
        <source>Hold tag {tag} is void</source>
        <translation>Etichetta di attesa {tag} annullata</translation>
    </message>
    <message>
        <source>Verdict undone</source>
        <translation>Verdetto annullato</translation>
    </message>
    <message>
        <source>Decision {n}: {outcome}</source>
        <translation>Decisione {n}: {outcome}</translation>
    </message>
    <message>
        <source>Decision {n} undone before it left</source>
        <translation>Decisione {n} annullata prima dell&apos;invio</translation>
    </message>
    <message>
        <source>Customer service says after decision {n}: {status}. Both are kept</source>
        <translation>Il servizio clienti dopo la decisione {n}: {status}. Si conservano entrambe</translation>
    </message>
    <message>
        <source>Customer service says after decision {n}: {status}. It waits for a supervisor</source>
        <translation>Il servizio clienti dopo la decisione {n}: {status}. La decisione attende il responsabile</translation>
    </message>
    <message>
        <source>Customer service approves it again after decision {n}</source>
        <translation>Il servizio clienti approva di nuovo dopo la decisione {n}</translation>
    </message>
    <message>
        <source>Customer service approves it again; decision {n} still waits for a supervisor</source>
        <translation>Il servizio clienti approva di nuovo; la decisione {n} attende ancora il responsabile</translation>
    </message>
    <message>
        <source>A supervisor gave decision {n} up: it stands as customer service says</source>
        <translation>Il responsabile ha lasciato cadere la decisione {n}: vale quanto dice il servizio clienti</translation>
    </message>
    <message>
        <source>A supervisor gave decision {n} up; customer service may have got it before</source>
        <translation>Il responsabile ha lasciato cadere la decisione {n}; forse il servizio clienti l&apos;ha già ricevuta</translation>
    </message>
    <message>
        <source>Dossier made</source>
        <translation>Fascicolo redatto</translation>
    </message>
    <message>
        <source>Dossier made, without names</source>
        <translation>Fascicolo redatto, senza nomi</translation>
    </message>
    <message>
        <source>Case reopened by a supervisor</source>
        <translation>Caso riaperto da un responsabile</translation>
    </message>
    <message>
        <source>Decision {n} sent to customer service</source>
        <translation>Decisione {n} inviata al servizio clienti</translation>
    </message>
    <message>
        <source>Customer service did not take the decision</source>
        <translation>Il servizio clienti non ha accettato la decisione</translation>
    </message>
    <message>
        <source>Decision {n} is sent again</source>
        <translation>Decisione {n} inviata di nuovo</translation>
    </message>
    <message>
        <source>{what} ordered, copy {n}</source>
        <translation>{what}: in stampa, copia {n}</translation>
    </message>
    <message>
        <source>{what} printed, copy {n}</source>
        <translation>{what}: copia {n} stampata</translation>
    </message>
    <message>
        <source>{what} not printed: {why}</source>
        <translation>{what}: non è uscita, {why}</translation>
    </message>
    <message>
        <source>Label {code} is void</source>
        <translation>L&apos;etichetta {code} non vale più</translation>
    </message>
    <message>
        <source>Label scanned back: right parcel</source>
        <translation>Etichetta riscansionata: collo giusto</translation>
    </message>
    <message>
        <source>Wrong label scanned back</source>
        <translation>Riscansionata un&apos;etichetta sbagliata</translation>
    </message>
    <message>
        <source>Return parcel handed to the carrier</source>
        <translation>Collo di reso consegnato al corriere</translation>
    </message>
    <message>
        <source>Item {line}.{unit} · </source>
        <translation>Articolo {line}.{unit} · </translation>
    </message>
    <message>
        <source>{who} knows that the decision has not left for {hours} h</source>
        <translation>{who} sa che la decisione non parte da {hours} h</translation>
    </message>
    <message>
        <source>Looked at by the supervisor, who agrees</source>
        <translation>Visto dal responsabile: è d&apos;accordo</translation>
    </message>
    <message>
        <source>Comment of the supervisor</source>
        <translation>Commento del responsabile</translation>
    </message>
    <message>
        <source>Overturned by the supervisor; the bench said: {was}</source>
        <translation>Ribaltato dal responsabile; il banco aveva detto: {was}</translation>
    </message>
    <message>
        <source>Another photo wanted: {slot}</source>
        <translation>Chiesta un&apos;altra foto: {slot}</translation>
    </message>
    <message>
        <source>The photo that was wanted has been taken</source>
        <translation>La foto richiesta è stata scattata</translation>
    </message>
    <message>
        <source>Marks taken off a photo; its file is unchanged</source>
        <translation>Segni tolti da una foto; il file è intatto</translation>
    </message>
    <message>
        <source>Photo marked ({n}); its file is unchanged</source>
        <translation>Foto con segni ({n}); il file è intatto</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>processed today</source>
        <translation>lavorati oggi</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>in sospeso</translation>
    </message>
    <message>
        <source>refunds urgent</source>
        <translation>rimborsi urgenti</translation>
    </message>
    <message>
        <source>Parcels per day</source>
        <translation>Colli per giorno</translation>
    </message>
    <message>
        <source>Parcels per week</source>
        <translation>Colli per settimana</translation>
    </message>
    <message>
        <source>Parcels per month</source>
        <translation>Colli per mese</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>senza categoria</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>altri {n}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{h} h {m}</source>
        <translation>{h} h {m}</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} giorni</translation>
    </message>
    <message>
        <source>nothing before</source>
        <translation>prima: nessun dato</translation>
    </message>
    <message>
        <source>= before: {value}</source>
        <translation>= prima: {value}</translation>
    </message>
    <message>
        <source>{arrow} before: {value}</source>
        <translation>{arrow} prima: {value}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} su {whole}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 giorni</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 giorni</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>Choose days</source>
        <translation>Scegli i giorni</translation>
    </message>
    <message>
        <source>{days}, until {clock}</source>
        <translation>{days}, fino alle {clock}</translation>
    </message>
</context>
<context>
    <name>FiguresBar</name>
    <message>
        <source>All benches</source>
        <translation>Tutti i banchi</translation>
    </message>
    <message>
        <source>Export as {form}</source>
        <translation>Esporta in {form}</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Counting …</source>
        <translation>Calcolo in corso …</translation>
    </message>
    <message>
        <source>Nothing was decided in these days</source>
        <translation>In questi giorni non è stato deciso nulla</translation>
    </message>
    <message>
        <source>Choose other days above; figures begin with the first decision.</source>
        <translation>Scegli altri giorni qui sopra; i dati iniziano con la prima decisione.</translation>
    </message>
    <message>
        <source>{days}   ·   compared with {before}</source>
        <translation>{days}   ·   confronto con {before}</translation>
    </message>
    <message>
        <source>nothing in these days</source>
        <translation>niente in questi giorni</translation>
    </message>
    <message>
        <source>units: ✓ confirmed  ✕ refused</source>
        <translation>unità: ✓ confermate  ✕ rifiutate</translation>
    </message>
    <message>
        <source>Parcels by hour of the day</source>
        <translation>Colli per ora del giorno</translation>
    </message>
    <message>
        <source>Hours to decision</source>
        <translation>Ore alla decisione</translation>
    </message>
    <message>
        <source>By request type</source>
        <translation>Per tipo di richiesta</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Per categoria</translation>
    </message>
    <message>
        <source>Refusal reasons</source>
        <translation>Motivi di rifiuto</translation>
    </message>
    <message>
        <source>Photos not kept</source>
        <translation>Foto scartate</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Per persona</translation>
    </message>
    <message>
        <source>parcels, median first pass</source>
        <translation>colli, tempo mediano</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>calcolo in corso</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
</context>
<context>
    <name>FiguresWork</name>
    <message>
        <source>The figures are in this file: {file}</source>
        <translation>I dati sono in questo file: {file}</translation>
    </message>
</context>
<context>
    <name>Flaw</name>
    <message>
        <source>frozen picture</source>
        <translation>immagine ferma</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>troppo piccola</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>troppo scura</translation>
    </message>
    <message>
        <source>burnt out</source>
        <translation>sovraesposta</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>mossa o sfocata</translation>
    </message>
    <message>
        <source>the same picture again</source>
        <translation>di nuovo la stessa immagine</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still: unplug the camera and plug it in again.</source>
        <translation>L&apos;immagine della fotocamera è ferma: stacca la fotocamera e riattaccala.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is too small: call the supervisor.</source>
        <translation>L&apos;immagine della fotocamera è troppo piccola: chiama il responsabile.</translation>
    </message>
    <message>
        <source>Too dark: switch on the light and take it again.</source>
        <translation>Troppo scura: accendi la luce e rifai la foto.</translation>
    </message>
    <message>
        <source>Too bright: turn it out of the glare and take it again.</source>
        <translation>Troppo chiara: togli i riflessi e rifai la foto.</translation>
    </message>
    <message>
        <source>Blurred: hold still and take it again.</source>
        <translation>Mossa o sfocata: tieni fermo e rifai la foto.</translation>
    </message>
    <message>
        <source>The same picture as before: move the goods and take it again.</source>
        <translation>La stessa immagine di prima: sposta la merce e rifai la foto.</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>No longer approved</source>
        <translation>Non più approvato</translation>
    </message>
    <message>
        <source>Customer service has withdrawn the approval.</source>
        <translation>Il servizio clienti ha ritirato l&apos;approvazione.</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Ho capito</translation>
    </message>
</context>
<context>
    <name>FoldersTab</name>
    <message>
        <source>Folders that others use</source>
        <translation>Cartelle usate da altri</translation>
    </message>
    <message>
        <source>The home of this station</source>
        <translation>La cartella di questa postazione</translation>
    </message>
    <message>
        <source>Empty: in the home of this station</source>
        <translation>Vuoto: nella cartella di questa postazione</translation>
    </message>
    <message>
        <source>Cases come in here</source>
        <translation>Qui arrivano i casi</translation>
    </message>
    <message>
        <source>Decisions leave here</source>
        <translation>Da qui escono le decisioni</translation>
    </message>
    <message>
        <source>Labels are printed into this folder</source>
        <translation>In questa cartella si stampano le etichette</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span} fa</translation>
    </message>
    <message>
        <source>late by {span}</source>
        <translation>in ritardo di {span}</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>restano {span}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} giorni</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>{n} in the box</source>
        <translation>{n} nella confezione</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>difettoso</translation>
    </message>
    <message>
        <source>not defective</source>
        <translation>non difettoso</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>manca: {names}</translation>
    </message>
    <message>
        <source>all present</source>
        <translation>tutti presenti</translation>
    </message>
</context>
<context>
    <name>FoundIn</name>
    <message>
        <source>RMA number</source>
        <translation>numero RMA</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordine</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>numero di spedizione</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>numero di serie</translation>
    </message>
</context>
<context>
    <name>FoundTable</name>
    <message>
        <source>Declared</source>
        <translation>Dichiarato</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
</context>
<context>
    <name>Function</name>
    <message>
        <source>Defect found</source>
        <translation>Difetto riscontrato</translation>
    </message>
    <message>
        <source>No defect</source>
        <translation>Nessun difetto</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non verificato</translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>A · sealed, as new</source>
        <translation>A · sigillato, come nuovo</translation>
    </message>
    <message>
        <source>B · opened, no signs, complete</source>
        <translation>B · aperto, senza segni, completo</translation>
    </message>
    <message>
        <source>C · light use or packaging missing</source>
        <translation>C · uso lieve o imballo mancante</translation>
    </message>
    <message>
        <source>D · damaged or incomplete</source>
        <translation>D · danneggiato o incompleto</translation>
    </message>
    <message>
        <source>H · hazard</source>
        <translation>H · pericolo</translation>
    </message>
</context>
<context>
    <name>Hazard</name>
    <message>
        <source>No danger</source>
        <translation>Nessun pericolo</translation>
    </message>
    <message>
        <source>Swollen</source>
        <translation>Gonfia</translation>
    </message>
    <message>
        <source>Leaking</source>
        <translation>Perde liquido</translation>
    </message>
    <message>
        <source>Hot, smoking</source>
        <translation>Calda, fuma</translation>
    </message>
    <message>
        <source>Burnt</source>
        <translation>Bruciata</translation>
    </message>
    <message>
        <source>Danger: battery. Do not ship</source>
        <translation>Pericolo batteria: non spedire</translation>
    </message>
    <message>
        <source>Stop. Put it down. Do not press it, open it, charge it or plug it in.</source>
        <translation>Fermati. Appoggiala. Non premerla, non aprirla, non caricarla, non collegarla.</translation>
    </message>
    <message>
        <source>If it smokes or burns: everybody leaves the room. Call {call}.</source>
        <translation>Se fuma o brucia: tutti fuori dal locale. Chiama {call}.</translation>
    </message>
    <message>
        <source>Otherwise put it into the safe container {place}, away from people and from paper.</source>
        <translation>Altrimenti mettila nel contenitore sicuro {place}, lontano da persone e carta.</translation>
    </message>
    <message>
        <source>Call the supervisor. No label is printed for this parcel, and no carrier takes it.</source>
        <translation>Chiama il responsabile. Per questo collo non si stampa nessuna etichetta e nessun corriere lo ritira.</translation>
    </message>
    <message>
        <source>{what} · stopped {day} at {clock}</source>
        <translation>{what} · fermo dal {day} alle {clock}</translation>
    </message>
</context>
<context>
    <name>HazardScreen</name>
    <message>
        <source>What do you see?</source>
        <translation>Che cosa vedi?</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Pericolo</translation>
    </message>
    <message>
        <source>No danger</source>
        <translation>Nessun pericolo</translation>
    </message>
    <message>
        <source>It is safe: next parcel</source>
        <translation>È al sicuro: prossimo collo</translation>
    </message>
    <message>
        <source>The supervisor decides…</source>
        <translation>Decide il responsabile…</translation>
    </message>
</context>
<context>
    <name>HazardSheet</name>
    <message>
        <source>Choose what was done</source>
        <translation>Scegli che cosa è stato fatto</translation>
    </message>
    <message>
        <source>How does the work go on?</source>
        <translation>Come si prosegue?</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>Made safe</source>
        <translation>Messo in sicurezza</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Falso allarme</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: {name}</source>
        <translation>Lingua: {name}</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Chiaro o scuro</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>Headlines</name>
    <message>
        <source>Parcels</source>
        <translation>Colli</translation>
    </message>
    <message>
        <source>{n} units judged</source>
        <translation>{n} unità giudicate</translation>
    </message>
    <message>
        <source>1 unit judged</source>
        <translation>1 unità giudicata</translation>
    </message>
    <message>
        <source>First pass, median</source>
        <translation>Tempo mediano</translation>
    </message>
    <message>
        <source>9 of 10 within {span}</source>
        <translation>9 su 10 entro {span}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutate</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Against the policy</source>
        <translation>Contro le condizioni</translation>
    </message>
    <message>
        <source>Photos not kept</source>
        <translation>Foto scartate</translation>
    </message>
    <message>
        <source>{n} per 100 parcels</source>
        <translation>{n} ogni 100 colli</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>The signs</source>
        <translation>I segni</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>I tasti</translation>
    </message>
    <message>
        <source>The codes</source>
        <translation>I codici</translation>
    </message>
    <message>
        <source>Scan a code, from here or from the printed sheet, instead of pressing a key.</source>
        <translation>Scansiona un codice, da qui o dal foglio stampato, invece di premere un tasto.</translation>
    </message>
    <message>
        <source>The command sheet as a PDF</source>
        <translation>Il foglio comandi in PDF</translation>
    </message>
    <message>
        <source>Done, or working as it should.</source>
        <translation>Fatto, o tutto funziona come deve.</translation>
    </message>
    <message>
        <source>Look: something differs or waits.</source>
        <translation>Attenzione: qualcosa è diverso o attende.</translation>
    </message>
    <message>
        <source>Stop: do not go on before this is settled.</source>
        <translation>Alt: non proseguire prima di aver risolto.</translation>
    </message>
    <message>
        <source>Good to know.</source>
        <translation>Buono a sapersi.</translation>
    </message>
    <message>
        <source>Simulated: no real device is connected.</source>
        <translation>Simulato: nessun dispositivo vero è collegato.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Ask the supervisor</source>
        <translation>Chiedi al responsabile</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Take photo (also the space bar)</source>
        <translation>Scatta (o barra spaziatrice)</translation>
    </message>
    <message>
        <source>Print the label again</source>
        <translation>Ristampa l&apos;etichetta</translation>
    </message>
    <message>
        <source>Danger: everything stops</source>
        <translation>Pericolo: si ferma tutto</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Annulla l&apos;ultima decisione</translation>
    </message>
    <message>
        <source>Next parcel</source>
        <translation>Prossimo collo</translation>
    </message>
    <message>
        <source>Choose an answer of the lit question</source>
        <translation>Scegli una risposta della domanda accesa</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Questa pagina</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Scatta</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Ristampa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla ultimo</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Pericolo</translation>
    </message>
    <message>
        <source>Serial number unreadable</source>
        <translation>Matricola illeggibile</translation>
    </message>
    <message>
        <source>All as declared</source>
        <translation>Tutto come dichiarato</translation>
    </message>
    <message>
        <source>Answer {n}</source>
        <translation>Risposta {n}</translation>
    </message>
</context>
<context>
    <name>HistoryBar</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Annulla ultimo</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Invia di nuovo</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Invia comunque</translation>
    </message>
    <message>
        <source>Follow customer service</source>
        <translation>Segui il servizio clienti</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Decidi di nuovo</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Fascicolo</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantena</translation>
    </message>
    <message>
        <source>a supervisor can do that</source>
        <translation>può farlo un responsabile</translation>
    </message>
    <message>
        <source>already sent: a supervisor can reopen</source>
        <translation>già inviata: può riaprire un responsabile</translation>
    </message>
    <message>
        <source>may be out: a supervisor can reopen</source>
        <translation>forse già uscita: può riaprire un responsabile</translation>
    </message>
    <message>
        <source>not sent yet: undo it instead</source>
        <translation>non ancora inviato: si può annullare</translation>
    </message>
    <message>
        <source>customer service does not approve it</source>
        <translation>il servizio clienti non approva</translation>
    </message>
    <message>
        <source>the parcel is with the carrier</source>
        <translation>il collo è al corriere</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Reopen</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Already processed by {who} on {day}</source>
        <translation>Già lavorato da {who} il {day}</translation>
    </message>
    <message>
        <source>Processed by {who} on {day}; customer service has said since: {status}</source>
        <translation>Lavorato da {who} il {day}; da allora il servizio clienti dice: {status}</translation>
    </message>
    <message>
        <source>Processed by {who} on {day}; customer service took its approval back and gave it again</source>
        <translation>Lavorato da {who} il {day}; il servizio clienti ha ritirato l&apos;approvazione e poi l&apos;ha ridata</translation>
    </message>
    <message>
        <source>Processed by {who} on {day}, but customer service did not take the decision</source>
        <translation>Lavorato da {who} il {day}, ma il servizio clienti non ha accettato la decisione</translation>
    </message>
    <message>
        <source>The next decision will replace this one. Everybody sees who reopened the case, and why.</source>
        <translation>La prossima decisione sostituirà questa. Tutti vedono chi ha riaperto il caso e perché.</translation>
    </message>
    <message>
        <source>Why is the case reopened?</source>
        <translation>Perché si riapre il caso?</translation>
    </message>
    <message>
        <source>The decision is given up and never leaves; the case is in work again. Everybody sees who, and why.</source>
        <translation>La decisione viene lasciata cadere e non parte; il caso torna in lavorazione. Tutti vedono chi l&apos;ha fatto e perché.</translation>
    </message>
    <message>
        <source>Why is it decided anew?</source>
        <translation>Perché si decide di nuovo?</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Decidi di nuovo</translation>
    </message>
    <message>
        <source>The decision is given up and never leaves; the parcel goes to quarantine. Everybody sees who, and why.</source>
        <translation>La decisione cade e non parte più; il collo va in quarantena. Tutti vedono chi e perché.</translation>
    </message>
    <message>
        <source>Why does customer service&apos;s word count?</source>
        <translation>Perché vale la parola del servizio clienti?</translation>
    </message>
    <message>
        <source>Give the decision up</source>
        <translation>Lascia cadere la decisione</translation>
    </message>
    <message>
        <source>copy {n}</source>
        <translation>copia {n}</translation>
    </message>
</context>
<context>
    <name>HistoryTimeline</name>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
</context>
<context>
    <name>HitRow</name>
    <message>
        <source>order {order}</source>
        <translation>ordine {order}</translation>
    </message>
    <message>
        <source>Requested on {day}</source>
        <translation>Richiesto il {day}</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Hold the label here</source>
        <translation>Mostra qui l&apos;etichetta</translation>
    </message>
</context>
<context>
    <name>JobState</name>
    <message>
        <source>waiting for the printer</source>
        <translation>in attesa della stampante</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>in stampa</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>stampata</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>non stampata</translation>
    </message>
    <message>
        <source>perhaps printed</source>
        <translation>forse stampata</translation>
    </message>
    <message>
        <source>void</source>
        <translation>annullata</translation>
    </message>
</context>
<context>
    <name>Justification</name>
    <message>
        <source>defective</source>
        <translation>difettoso</translation>
    </message>
    <message>
        <source>arrived damaged</source>
        <translation>arrivato danneggiato</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>articolo errato</translation>
    </message>
    <message>
        <source>not as described</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>missing parts</source>
        <translation>parti mancanti</translation>
    </message>
    <message>
        <source>changed mind</source>
        <translation>ripensamento</translation>
    </message>
    <message>
        <source>order mistake</source>
        <translation>errore d&apos;ordine</translation>
    </message>
    <message>
        <source>late delivery</source>
        <translation>consegna in ritardo</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
</context>
<context>
    <name>KnownSheet</name>
    <message>
        <source>Choose who knows</source>
        <translation>Scegli chi lo sa</translation>
    </message>
    <message>
        <source>Now the PIN of who knows</source>
        <translation>Ora il PIN di chi lo sa</translation>
    </message>
    <message>
        <source>This badge cannot say that here.</source>
        <translation>Questo badge qui non può dichiararlo.</translation>
    </message>
    <message>
        <source>A supervisor knows, and verdicts go on</source>
        <translation>Il responsabile lo sa, e i verdetti riprendono</translation>
    </message>
    <message>
        <source>The reason stays with the case of every decision that is stuck, and the journal names you.</source>
        <translation>Il motivo resta nel caso di ogni decisione bloccata, e il registro riporta il tuo nome.</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Chi lo sa</translation>
    </message>
</context>
<context>
    <name>LabelPayer</name>
    <message>
        <source>Carriage paid by the shop</source>
        <translation>Spedizione pagata dal negozio</translation>
    </message>
    <message>
        <source>Carriage paid by the customer</source>
        <translation>Spedizione pagata dal cliente</translation>
    </message>
</context>
<context>
    <name>LastParcels</name>
    <message>
        <source>Last parcels</source>
        <translation>Ultimi colli</translation>
    </message>
    <message>
        <source>The parcels that you finish appear here.</source>
        <translation>Qui compaiono i colli che finisci.</translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>Scanner</source>
        <translation>Lettore</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Stampante</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisioni</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <source>Simulated: no real device is connected.</source>
        <translation>Simulato: nessun dispositivo vero è collegato.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>In collegamento…</translation>
    </message>
    <message>
        <source>Something is wrong.</source>
        <translation>Qualcosa non va.</translation>
    </message>
    <message>
        <source>Not in use at this station.</source>
        <translation>Non in uso in questa postazione.</translation>
    </message>
    <message>
        <source>Every decision has been sent to customer service.</source>
        <translation>Ogni decisione è stata inviata al servizio clienti.</translation>
    </message>
    <message>
        <source>Decisions recorded here and not yet sent: {count}.</source>
        <translation>Decisioni registrate qui e non ancora inviate: {count}.</translation>
    </message>
    <message>
        <source>Decisions that have waited too long: {count}.</source>
        <translation>Decisioni in attesa da troppo tempo: {count}.</translation>
    </message>
    <message>
        <source>Decisions that customer service does not take: {count}.</source>
        <translation>Decisioni che il servizio clienti non accetta: {count}.</translation>
    </message>
    <message>
        <source>Check the cable. Meanwhile hold the label to the camera or type the number.</source>
        <translation>Controlla il cavo. Intanto mostra l&apos;etichetta alla fotocamera o scrivi il numero.</translation>
    </message>
    <message>
        <source>Scan a label at any time, on any page.</source>
        <translation>Scansiona un&apos;etichetta in ogni momento, da qualsiasi pagina.</translation>
    </message>
    <message>
        <source>Check the cable. The camera comes back by itself; photographs already taken are safe.</source>
        <translation>Controlla il cavo. La fotocamera riparte da sola; le foto già scattate sono al sicuro.</translation>
    </message>
    <message>
        <source>It takes the photographs and reads labels held to it.</source>
        <translation>Scatta le foto e legge le etichette che le mostri.</translation>
    </message>
    <message>
        <source>Look at the printer. Labels that did not come out stay in the queue and can be repeated.</source>
        <translation>Guarda la stampante. Le etichette non uscite restano in coda e si possono ripetere.</translation>
    </message>
    <message>
        <source>Return labels come out by themselves after a refusal.</source>
        <translation>Le etichette di reso escono da sole dopo un rifiuto.</translation>
    </message>
    <message>
        <source>Nothing is lost: they are kept here and sent by themselves. If this lasts, call the supervisor.</source>
        <translation>Nulla va perso: restano qui e partono da sole. Se dura, chiama il responsabile.</translation>
    </message>
    <message>
        <source>Decisions leave by themselves; there is nothing to do.</source>
        <translation>Le decisioni partono da sole: non c&apos;è niente da fare.</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Tutto inviato</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>{count} da rivedere</translation>
    </message>
    <message>
        <source>{count} to send</source>
        <translation>{count} da inviare</translation>
    </message>
</context>
<context>
    <name>ListWork</name>
    <message>
        <source>The command sheet is ready to be printed on A4: {file}</source>
        <translation>Il foglio comandi è pronto da stampare in A4: {file}</translation>
    </message>
</context>
<context>
    <name>LookTools</name>
    <message>
        <source>Beside</source>
        <translation>Affianca</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Più lontano</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Più vicino</translation>
    </message>
    <message>
        <source>Whole / 1:1</source>
        <translation>Intera / 1:1</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Ruota</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Più scura</translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation>Più chiara</translation>
    </message>
    <message>
        <source>Beside the customer&apos;s picture</source>
        <translation>Accanto alla foto del cliente</translation>
    </message>
</context>
<context>
    <name>MarkTools</name>
    <message>
        <source>Arrow</source>
        <translation>Freccia</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellisse</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Last mark away</source>
        <translation>Togli l&apos;ultimo segno</translation>
    </message>
    <message>
        <source>All marks away</source>
        <translation>Togli tutti i segni</translation>
    </message>
</context>
<context>
    <name>MessageFrom</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Servizio clienti</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banco</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Locked until {clock}</source>
        <translation>Bloccato fino alle {clock}</translation>
    </message>
</context>
<context>
    <name>NoteEntry</name>
    <message>
        <source>Note on this unit (optional)</source>
        <translation>Nota su questo articolo (facoltativa)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>Type the RMA number</source>
        <translation>Scrivi il numero RMA</translation>
    </message>
    <message>
        <source>As it stands on the label, for example {example}</source>
        <translation>Com&apos;è sull&apos;etichetta, per esempio {example}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>the number is not complete</source>
        <translation>il numero non è completo</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>not approved</source>
        <translation>non approvato</translation>
    </message>
    <message>
        <source>already decided</source>
        <translation>già deciso</translation>
    </message>
    <message>
        <source>answers are missing</source>
        <translation>mancano risposte</translation>
    </message>
    <message>
        <source>1 photo is missing</source>
        <translation>manca 1 foto</translation>
    </message>
    <message>
        <source>choose a reason</source>
        <translation>scegli un motivo</translation>
    </message>
    <message>
        <source>write what it is</source>
        <translation>scrivi di che si tratta</translation>
    </message>
    <message>
        <source>not in the parcel</source>
        <translation>non è nel collo</translation>
    </message>
    <message>
        <source>it is not the item</source>
        <translation>non è l&apos;articolo</translation>
    </message>
    <message>
        <source>read the message first</source>
        <translation>prima leggi il messaggio</translation>
    </message>
    <message>
        <source>needs the supervisor</source>
        <translation>serve il responsabile</translation>
    </message>
    <message>
        <source>danger: do not ship</source>
        <translation>pericolo: non spedire</translation>
    </message>
</context>
<context>
    <name>OtherBenches</name>
    <message>
        <source>Taken over</source>
        <translation>Preso in carico altrove</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Partly confirmed</source>
        <translation>Confermato in parte</translation>
    </message>
</context>
<context>
    <name>Packaging</name>
    <message>
        <source>Intact</source>
        <translation>Intatto</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danneggiato</translation>
    </message>
    <message>
        <source>Repacked</source>
        <translation>Riconfezionato</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Bagnato</translation>
    </message>
</context>
<context>
    <name>PaperViewer</name>
    <message>
        <source>Previous page</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Più vicino</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Più lontano</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Pagina intera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>page {n} of {m}</source>
        <translation>pagina {n} di {m}</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Parcel {n} of {m}: the rest is still to come</source>
        <translation>Collo {n} di {m}: il resto deve ancora arrivare</translation>
    </message>
    <message>
        <source>All {m} parcels are here</source>
        <translation>Tutti i {m} colli sono qui</translation>
    </message>
    <message>
        <source>{n} parcels are here</source>
        <translation>{n} colli sono qui</translation>
    </message>
    <message>
        <source>In one parcel with {number}</source>
        <translation>In un solo collo con {number}</translation>
    </message>
    <message>
        <source>If this is another parcel, tap “{button}”.</source>
        <translation>Se è un altro collo, tocca «{button}».</translation>
    </message>
    <message>
        <source>Another parcel of this case is here</source>
        <translation>C&apos;è un altro collo di questo caso</translation>
    </message>
    <message>
        <source>Parcel {n} of {m} is here</source>
        <translation>È arrivato il collo {n} di {m}</translation>
    </message>
    <message>
        <source>Same parcel as before</source>
        <translation>Stesso collo di prima</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>no badge</source>
        <translation>senza badge</translation>
    </message>
    <message>
        <source>PIN locked</source>
        <translation>PIN bloccato</translation>
    </message>
    <message>
        <source>buys as {name}</source>
        <translation>acquista come {name}</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <translation>non può entrare</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Add somebody</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nuovo PIN</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Nuovo badge</translation>
    </message>
    <message>
        <source>Own purchases</source>
        <translation>Acquisti propri</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>choose somebody</source>
        <translation>scegli una persona</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <translation>non può entrare</translation>
    </message>
    <message>
        <source>Let sign in again</source>
        <translation>Riammetti</translation>
    </message>
    <message>
        <source>No longer let in</source>
        <translation>Non far più entrare</translation>
    </message>
    <message>
        <source>As which customer does {name} buy here?</source>
        <translation>Come quale cliente acquista qui {name}?</translation>
    </message>
    <message>
        <source>E-mail address or name; empty for none. With the four-eyes rule on, they decide on none.</source>
        <translation>Indirizzo e-mail o nome; vuoto per nessuno. Con la regola dei quattro occhi non decide su questi casi.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registra</translation>
    </message>
</context>
<context>
    <name>PeopleWork</name>
    <message>
        <source>The badge is ready to be printed at its full size, and the file then deleted: {file}</source>
        <translation>Il badge è pronto: stampalo a grandezza reale e poi elimina il file: {file}</translation>
    </message>
</context>
<context>
    <name>PeriodSheet</name>
    <message>
        <source>Which days?</source>
        <translation>Quali giorni?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Al, compreso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>a day earlier</source>
        <translation>un giorno prima</translation>
    </message>
    <message>
        <source>a day later</source>
        <translation>un giorno dopo</translation>
    </message>
    <message>
        <source>write each day as 26/11/2026</source>
        <translation>scrivi ogni giorno come 26/11/2026</translation>
    </message>
    <message>
        <source>the last day is before the first</source>
        <translation>l&apos;ultimo giorno viene prima del primo</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Write the name</source>
        <translation>Scrivi il nome</translation>
    </message>
    <message>
        <source>Write a short name to sign in with</source>
        <translation>Scrivi un nome breve per entrare</translation>
    </message>
    <message>
        <source>The PIN has at least {n} digits, and not all the same</source>
        <translation>Il PIN ha almeno {n} cifre, non tutte uguali</translation>
    </message>
    <message>
        <source>Type the PIN once more</source>
        <translation>Scrivi il PIN un&apos;altra volta</translation>
    </message>
    <message>
        <source>Who may sign in?</source>
        <translation>Chi può entrare?</translation>
    </message>
    <message>
        <source>Who sets this station up?</source>
        <translation>Chi configura questa postazione?</translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation>Un nuovo PIN per {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Short name, for example anna.rossi</source>
        <translation>Nome breve, per esempio anna.rossi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The PIN once more</source>
        <translation>Il PIN un&apos;altra volta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registra</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>Compare with the camera</source>
        <translation>Confronta con la fotocamera</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Rifai</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Ruota</translation>
    </message>
    <message>
        <source>Whole / 1:1</source>
        <translation>Intera / 1:1</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Più vicino</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Più lontano</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Foto precedente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Foto successiva</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografie</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} di {m}</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Questa foto non si può mostrare</translation>
    </message>
</context>
<context>
    <name>PhotoWall</name>
    <message>
        <source>Photographs</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} di {m}</translation>
    </message>
</context>
<context>
    <name>PictureStage</name>
    <message>
        <source>The customer sent no picture</source>
        <translation>Il cliente non ha mandato foto</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Questa immagine non si può mostrare</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Database</source>
        <translation>Banca dati</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografie</translation>
    </message>
    <message>
        <source>Cases come in</source>
        <translation>Arrivo dei casi</translation>
    </message>
    <message>
        <source>Decisions leave</source>
        <translation>Uscita delle decisioni</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>{where}: on a network. The database must lie on a disk of this computer.</source>
        <translation>{where}: è in rete. La banca dati deve stare su un disco di questo computer.</translation>
    </message>
    <message>
        <source>{where}: {free} free</source>
        <translation>{where}: {free} liberi</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, versione {version}</translation>
    </message>
    <message>
        <source>The last good conditions stay in force until these lines are mended.</source>
        <translation>Restano in vigore le ultime condizioni valide finché queste righe non sono corrette.</translation>
    </message>
    <message>
        <source>{file} cannot be used</source>
        <translation>{file} non si può usare</translation>
    </message>
    <message>
        <source>{file}, last changed {at} by {who}</source>
        <translation>{file}, modificato il {at} da {who}</translation>
    </message>
    <message>
        <source>The shop&apos;s own conditions</source>
        <translation>Condizioni proprie del negozio</translation>
    </message>
    <message>
        <source>Copy them to {file} to change them.</source>
        <translation>Per cambiarle, copiarle in {file}.</translation>
    </message>
    <message>
        <source>The conditions that come with the program</source>
        <translation>Condizioni fornite con il programma</translation>
    </message>
    <message>
        <source>{n} % of confirmations are looked at afterwards</source>
        <translation>Il {n} % delle conferme viene riesaminato</translation>
    </message>
</context>
<context>
    <name>PolicyTab</name>
    <message>
        <source>Return conditions in force</source>
        <translation>Condizioni di reso in vigore</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Rileggi il file</translation>
    </message>
    <message>
        <source>Check another file</source>
        <translation>Controlla un altro file</translation>
    </message>
    <message>
        <source>It is only looked at: what is in force stays.</source>
        <translation>Viene solo controllato: resta in vigore quello di adesso.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Quale file?</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
</context>
<context>
    <name>PoorSheet</name>
    <message>
        <source>Why is this photograph kept all the same?</source>
        <translation>Perché questa foto viene tenuta lo stesso?</translation>
    </message>
    <message>
        <source>The reason stays with the photograph, and the journal names who agreed</source>
        <translation>Il motivo resta con la foto, e il registro dice chi ha dato l&apos;accordo</translation>
    </message>
    <message>
        <source>Seen together</source>
        <translation>Visto insieme</translation>
    </message>
    <message>
        <source>No better one is possible</source>
        <translation>Non si può far meglio</translation>
    </message>
    <message>
        <source>The goods are gone</source>
        <translation>Merce già via</translation>
    </message>
</context>
<context>
    <name>PoorShot</name>
    <message>
        <source>Keep it all the same</source>
        <translation>Tieni lo stesso</translation>
    </message>
</context>
<context>
    <name>PrintKind</name>
    <message>
        <source>Return label</source>
        <translation>Etichetta di reso</translation>
    </message>
    <message>
        <source>Slip for the customer</source>
        <translation>Foglio per il cliente</translation>
    </message>
    <message>
        <source>Hold tag</source>
        <translation>Etichetta di attesa</translation>
    </message>
    <message>
        <source>Quarantine tag</source>
        <translation>Etichetta di quarantena</translation>
    </message>
    <message>
        <source>Location label</source>
        <translation>Etichetta di posizione</translation>
    </message>
</context>
<context>
    <name>PrinterTab</name>
    <message>
        <source>No print queue was found at this computer.</source>
        <translation>Nessuna coda di stampa trovata su questo computer.</translation>
    </message>
    <message>
        <source>Which printer</source>
        <translation>Quale stampante</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>Etichetta di prova</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Into a folder</source>
        <translation>In una cartella</translation>
    </message>
    <message>
        <source>Label printer, port 9100</source>
        <translation>Etichettatrice, porta 9100</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Coda di stampa</translation>
    </message>
    <message>
        <source>Look for print queues</source>
        <translation>Cerca code di stampa</translation>
    </message>
    <message>
        <source>The test label takes the way of all labels and carries a ruler of 80 mm.</source>
        <translation>L&apos;etichetta di prova segue la via di tutte le altre e porta un righello di 80 mm.</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Stampa un&apos;etichetta di prova</translation>
    </message>
    <message>
        <source>Measured between the two tall lines, in millimetres</source>
        <translation>Misura tra le due linee alte, in millimetri</translation>
    </message>
    <message>
        <source>Take this measure</source>
        <translation>Usa questa misura</translation>
    </message>
    <message>
        <source>measure the ruler first</source>
        <translation>prima misurare il righello</translation>
    </message>
</context>
<context>
    <name>PrinterWork</name>
    <message>
        <source>The test label is on its way.</source>
        <translation>L&apos;etichetta di prova è in stampa.</translation>
    </message>
    <message>
        <source>The printer says that it came out: {where}</source>
        <translation>La stampante dice che è uscita: {where}</translation>
    </message>
    <message>
        <source>The printer took it: {where}. Look whether it came out.</source>
        <translation>La stampante l&apos;ha presa: {where}. Guardare se è uscita.</translation>
    </message>
    <message>
        <source>Write the length in millimetres, for example 79.5</source>
        <translation>Scrivere la lunghezza in millimetri, per esempio 79,5</translation>
    </message>
    <message>
        <source>Labels come out at {percent} %: the narrowest bar is {bar} mm wide, and scanners read it.</source>
        <translation>Le etichette escono al {percent} %: la barra più stretta è di {bar} mm e i lettori la leggono.</translation>
    </message>
    <message>
        <source>Labels come out at {percent} %: their bars would be {bar} mm wide, and scanners need 0.25 mm. This size is not taken. Print at full size (100 %) on labels of 100 mm; at least {least} % is needed.</source>
        <translation>Le etichette escono al {percent} %: le barre sarebbero di {bar} mm e ai lettori servono 0,25 mm. Questa misura non viene usata. Stampare a grandezza reale (100 %) su etichette da 100 mm; serve almeno il {least} %.</translation>
    </message>
    <message>
        <source>Labels come out at {percent} %: the white beside the bars falls over the edge, and scanners need it. This size is not taken. Print at full size (100 %).</source>
        <translation>Le etichette escono al {percent} %: il bianco accanto alle barre esce dal bordo e ai lettori serve. Questa misura non viene usata. Stampare a grandezza reale (100 %).</translation>
    </message>
    <message>
        <source>{percent} % cannot be: measure between the two tall lines once more.</source>
        <translation>{percent} % non è possibile: misurare di nuovo tra le due linee alte.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Customer&apos;s data on it</source>
        <translation>Dati del cliente</translation>
    </message>
    <message>
        <source>Locked to an account</source>
        <translation>Bloccato da account</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The station cannot start</source>
        <translation>La postazione non parte</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Something went wrong. It is in the log; what was saved is safe.</source>
        <translation>Qualcosa è andato storto. È nel registro; ciò che è salvato è al sicuro.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>photo missing: {names}</source>
        <translation>foto mancante: {names}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Seal</source>
        <translation>Sigillo</translation>
    </message>
    <message>
        <source>Signs of use</source>
        <translation>Segni d&apos;uso</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Accessori</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Imballo</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funziona?</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteria</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dati personali</translation>
    </message>
</context>
<context>
    <name>QueueKind</name>
    <message>
        <source>Arrived</source>
        <translation>Arrivati</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Sospesi</translation>
    </message>
    <message>
        <source>Waiting for label</source>
        <translation>In attesa di etichetta</translation>
    </message>
    <message>
        <source>Photos to take again</source>
        <translation>Foto da rifare</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantena</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Nothing waits</source>
        <translation>Niente in attesa</translation>
    </message>
    <message>
        <source>Every parcel that arrived has been processed.</source>
        <translation>Ogni collo arrivato è stato lavorato.</translation>
    </message>
    <message>
        <source>Nothing is on hold</source>
        <translation>Niente in sospeso</translation>
    </message>
    <message>
        <source>No case waits for the supervisor.</source>
        <translation>Nessun caso attende il responsabile.</translation>
    </message>
    <message>
        <source>No label waits</source>
        <translation>Nessuna etichetta in attesa</translation>
    </message>
    <message>
        <source>Every return parcel is with the carrier.</source>
        <translation>Ogni collo di reso è in mano al corriere.</translation>
    </message>
    <message>
        <source>No photo is wanted</source>
        <translation>Nessuna foto richiesta</translation>
    </message>
    <message>
        <source>Supervisors have seen what they wanted to see.</source>
        <translation>I responsabili hanno visto quello che volevano vedere.</translation>
    </message>
    <message>
        <source>Quarantine is empty</source>
        <translation>La quarantena è vuota</translation>
    </message>
    <message>
        <source>No parcel stands aside.</source>
        <translation>Nessun collo da parte.</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>no refund clock</source>
        <translation>nessuna scadenza di rimborso</translation>
    </message>
    <message>
        <source>Refund: {left}</source>
        <translation>Rimborso: {left}</translation>
    </message>
    <message>
        <source>Label: not ordered</source>
        <translation>Etichetta: non richiesta</translation>
    </message>
    <message>
        <source>Label: scanned back</source>
        <translation>Etichetta: verificata</translation>
    </message>
    <message>
        <source>Label: {state}</source>
        <translation>Etichetta: {state}</translation>
    </message>
    <message>
        <source>Photo wanted: {slot}</source>
        <translation>Foto richiesta: {slot}</translation>
    </message>
    <message>
        <source>Waits {time} · {refund}</source>
        <translation>Attesa {time} · {refund}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} g {hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unità</translation>
    </message>
    <message>
        <source>{n} units</source>
        <translation>{n} unità</translation>
    </message>
    <message>
        <source>Tag: missing</source>
        <translation>Etichetta: manca</translation>
    </message>
    <message>
        <source>Tag: {state}</source>
        <translation>Etichetta: {state}</translation>
    </message>
    <message>
        <source>Waits {time}</source>
        <translation>Attende da {time}</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>the label has not come out</source>
        <translation>l&apos;etichetta non è ancora uscita</translation>
    </message>
    <message>
        <source>it is being printed</source>
        <translation>è in stampa</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Guarda</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Handed to the carrier</source>
        <translation>Consegnato al corriere</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Ristampa</translation>
    </message>
</context>
<context>
    <name>QuickReasons</name>
    <message>
        <source>Seen together</source>
        <translation>Visto insieme</translation>
    </message>
    <message>
        <source>Photos are clear</source>
        <translation>Foto chiare</translation>
    </message>
    <message>
        <source>Customer was asked</source>
        <translation>Sentito il cliente</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Bench</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impost.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
</context>
<context>
    <name>ReadSheet</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Requested outside the 14 days</source>
        <translation>Richiesta oltre i 14 giorni</translation>
    </message>
    <message>
        <source>Signs of use</source>
        <translation>Segni d&apos;uso</translation>
    </message>
    <message>
        <source>Seal broken or tampered</source>
        <translation>Sigillo violato</translation>
    </message>
    <message>
        <source>Damaged by customer</source>
        <translation>Danno del cliente</translation>
    </message>
    <message>
        <source>Parts or accessories missing</source>
        <translation>Accessori mancanti</translation>
    </message>
    <message>
        <source>Not the item sold</source>
        <translation>Articolo non corrispondente</translation>
    </message>
    <message>
        <source>Serial number differs</source>
        <translation>Numero di serie diverso</translation>
    </message>
    <message>
        <source>Empty box or other content</source>
        <translation>Scatola vuota o contenuto diverso</translation>
    </message>
    <message>
        <source>No fault found</source>
        <translation>Nessun difetto riscontrato</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Non idoneo</translation>
    </message>
    <message>
        <source>Not sold by us</source>
        <translation>Non venduto da noi</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>ReasonToggle</name>
    <message>
        <source>suggested</source>
        <translation>suggerito</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Awaited</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Missing from the parcel</source>
        <translation>Mancante nel collo</translation>
    </message>
    <message>
        <source>Different item</source>
        <translation>Articolo diverso</translation>
    </message>
    <message>
        <source>Undeclared</source>
        <translation>Non dichiarato</translation>
    </message>
    <message>
        <source>Empty or other content</source>
        <translation>Vuoto o altro contenuto</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>That PIN is not right. Tries left: {left}.</source>
        <translation>Il PIN non è giusto. Tentativi rimasti: {left}.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Locked until {until}.</source>
        <translation>Troppi PIN sbagliati. Bloccato fino alle {until}.</translation>
    </message>
    <message>
        <source>Nobody here wears this badge.</source>
        <translation>Nessuno qui ha questo badge.</translation>
    </message>
    <message>
        <source>Scan your own badge first, then type the PIN.</source>
        <translation>Scansiona prima il tuo badge, poi scrivi il PIN.</translation>
    </message>
    <message>
        <source>That recovery code is not right.</source>
        <translation>Questo codice di recupero non è giusto.</translation>
    </message>
    <message>
        <source>One administrator has to stay.</source>
        <translation>Deve restare almeno un amministratore.</translation>
    </message>
    <message>
        <source>This is your own purchase: somebody else decides.</source>
        <translation>È un tuo acquisto: decide un&apos;altra persona.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Prima accedi con il tuo PIN.</translation>
    </message>
    <message>
        <source>Only a supervisor may do this.</source>
        <translation>Può farlo solo il responsabile.</translation>
    </message>
    <message>
        <source>There is no such RMA number here.</source>
        <translation>Questo numero RMA qui non c&apos;è.</translation>
    </message>
    <message>
        <source>This item is no longer part of the case.</source>
        <translation>Questo articolo non fa più parte del caso.</translation>
    </message>
    <message>
        <source>This photograph is no longer there.</source>
        <translation>Questa foto non c&apos;è più.</translation>
    </message>
    <message>
        <source>The photograph shows too little and was not kept.</source>
        <translation>La foto mostra troppo poco e non è stata salvata.</translation>
    </message>
    <message>
        <source>There is no such return label here.</source>
        <translation>Questa etichetta di reso qui non c&apos;è.</translation>
    </message>
    <message>
        <source>There is no such decision here.</source>
        <translation>Questa decisione qui non esiste.</translation>
    </message>
    <message>
        <source>Customer service has not approved this return.</source>
        <translation>Il servizio clienti non ha approvato questo reso.</translation>
    </message>
    <message>
        <source>This case is decided already.</source>
        <translation>Questo caso è già deciso.</translation>
    </message>
    <message>
        <source>This case is not decided yet.</source>
        <translation>Questo caso non è ancora deciso.</translation>
    </message>
    <message>
        <source>The verdict cannot be given yet.</source>
        <translation>Il verdetto non si può ancora dare.</translation>
    </message>
    <message>
        <source>The case cannot be closed: there is still something to decide.</source>
        <translation>Il caso non si può chiudere: c&apos;è ancora qualcosa da decidere.</translation>
    </message>
    <message>
        <source>Photograph first what nobody announced: {name}</source>
        <translation>Fotografa prima l&apos;articolo non dichiarato: {name}</translation>
    </message>
    <message>
        <source>A supervisor has to agree to this.</source>
        <translation>Serve l&apos;accordo di un responsabile.</translation>
    </message>
    <message>
        <source>Only a supervisor can agree to this.</source>
        <translation>Solo un responsabile può dare l&apos;accordo.</translation>
    </message>
    <message>
        <source>This reduction does not fit the price: {reduction}</source>
        <translation>Questa riduzione non è compatibile con il prezzo: {reduction}</translation>
    </message>
    <message>
        <source>The decision has left already: a supervisor can reopen it.</source>
        <translation>La decisione è già partita: il responsabile può riaprirla.</translation>
    </message>
    <message>
        <source>The decision has not left yet: undo it instead.</source>
        <translation>La decisione non è ancora partita: annullala.</translation>
    </message>
    <message>
        <source>This decision counts no more: it was undone or replaced.</source>
        <translation>Questa decisione non vale più: è stata annullata o sostituita.</translation>
    </message>
    <message>
        <source>The parcel is with the carrier already.</source>
        <translation>Il collo è già in mano al corriere.</translation>
    </message>
    <message>
        <source>The refund has been paid by now: write to customer service.</source>
        <translation>Il rimborso ormai è pagato: scrivi al servizio clienti.</translation>
    </message>
    <message>
        <source>The customer&apos;s address is missing, so no label can be printed. Ask the supervisor: the goods wait.</source>
        <translation>Manca l&apos;indirizzo del cliente, quindi nessuna etichetta. Chiedi al responsabile: la merce attende.</translation>
    </message>
    <message>
        <source>The address is a post-office box: no parcel goes there. Ask the supervisor: the goods wait.</source>
        <translation>L&apos;indirizzo è una casella postale: nessun pacco ci arriva. Chiedi al responsabile: la merce attende.</translation>
    </message>
    <message>
        <source>The label has no letters for this address: {characters}. Ask the supervisor: the goods wait.</source>
        <translation>L&apos;etichetta non ha i caratteri di questo indirizzo: {characters}. Chiedi al responsabile: la merce attende.</translation>
    </message>
    <message>
        <source>This answer does not fit the question.</source>
        <translation>Questa risposta non va bene per la domanda.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Il testo è troppo lungo.</translation>
    </message>
    <message>
        <source>There are too many already.</source>
        <translation>Ce ne sono già troppi.</translation>
    </message>
    <message>
        <source>Danger: nothing goes on until a supervisor says so.</source>
        <translation>Pericolo: si riprende solo quando lo dice un responsabile.</translation>
    </message>
    <message>
        <source>There is no danger here any more.</source>
        <translation>Qui non c&apos;è più alcun pericolo.</translation>
    </message>
    <message>
        <source>Decisions have not left for {hours} h: no verdict until a supervisor says that they know.</source>
        <translation>Decisioni ferme da {hours} h: nessun verdetto finché un responsabile non dichiara di saperlo.</translation>
    </message>
    <message>
        <source>The station could not work by these settings.</source>
        <translation>La postazione non potrebbe lavorare con queste impostazioni.</translation>
    </message>
    <message>
        <source>Open at {bench} ({who}): nothing was changed from here.</source>
        <translation>Aperto al banco {bench} ({who}): da qui non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>The label cannot show these characters: {characters}</source>
        <translation>L&apos;etichetta non può riportare questi caratteri: {characters}</translation>
    </message>
</context>
<context>
    <name>RefuseSheet</name>
    <message>
        <source>Refuse: {name}</source>
        <translation>Rifiuta: {name}</translation>
    </message>
    <message>
        <source>Photographs that go on the slip · {n}</source>
        <translation>Foto che vanno sul foglio · {n}</translation>
    </message>
    <message>
        <source>Why? The customer reads the reasons on the slip in the parcel.</source>
        <translation>Perché? Il cliente legge i motivi sul foglio nel collo.</translation>
    </message>
    <message>
        <source>In your own words (needed for “Other”)</source>
        <translation>Con parole tue (obbligatorio per «Altro»)</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con parole tue</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>RequestType</name>
    <message>
        <source>Standard warranty</source>
        <translation>Garanzia standard</translation>
    </message>
    <message>
        <source>Advanced quality guarantee</source>
        <translation>Garanzia qualità avanzata</translation>
    </message>
    <message>
        <source>Return for convenience</source>
        <translation>Reso per comodità</translation>
    </message>
</context>
<context>
    <name>Resolution</name>
    <message>
        <source>refund</source>
        <translation>rimborso</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>sostituzione</translation>
    </message>
    <message>
        <source>reduced refund</source>
        <translation>rimborso ridotto</translation>
    </message>
    <message>
        <source>commercial settlement</source>
        <translation>accordo commerciale</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>Something lies over this page</source>
        <translation>C&apos;è qualcosa sopra questa pagina</translation>
    </message>
    <message>
        <source>Decided: take the verdict back to change it</source>
        <translation>Deciso: per cambiarlo annulla il verdetto</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>seen already</source>
        <translation>già visto</translation>
    </message>
    <message>
        <source>Reduced refund: {part} is kept</source>
        <translation>Rimborso ridotto: si trattiene {part}</translation>
    </message>
    <message>
        <source>{who} agreed: «{why}»</source>
        <translation>{who} è d&apos;accordo: «{why}»</translation>
    </message>
    <message>
        <source>The bench owes a photograph: {slot}</source>
        <translation>Il banco deve una foto: {slot}</translation>
    </message>
    <message>
        <source>In the sample by the conditions of the day it was decided</source>
        <translation>Nel campione secondo le condizioni del giorno della decisione</translation>
    </message>
    <message>
        <source>In the sample: its number draws {lot}, and what draws less than {n} of 100 is looked at</source>
        <translation>Nel campione: il suo numero estrae {lot}, e si guarda ciò che estrae meno di {n} su 100</translation>
    </message>
    <message>
        <source>The file of this photograph is gone</source>
        <translation>Il file di questa foto non c&apos;è più</translation>
    </message>
    <message>
        <source>This file is not the photograph that was taken: its hash does not match</source>
        <translation>Questo file non è la foto scattata: l&apos;impronta non corrisponde</translation>
    </message>
</context>
<context>
    <name>ReviewDetail</name>
    <message>
        <source>The customer sent no picture</source>
        <translation>Il cliente non ha mandato foto</translation>
    </message>
    <message>
        <source>No photograph was taken</source>
        <translation>Nessuna foto scattata</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Questa immagine non si può mostrare</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Niente da guardare</translation>
    </message>
    <message>
        <source>No photograph is in this list.</source>
        <translation>In questo elenco non c&apos;è nessuna foto.</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>What is known of this unit</source>
        <translation>Che cosa si sa di questo articolo</translation>
    </message>
    <message>
        <source>What the conditions say</source>
        <translation>Che cosa dicono le condizioni</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Dossier</source>
        <translation>Fascicolo</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Everything has been seen</source>
        <translation>È stato visto tutto</translation>
    </message>
    <message>
        <source>Nothing waits in this list.</source>
        <translation>In questo elenco non aspetta niente.</translation>
    </message>
    <message>
        <source>Another list or fewer filters show more.</source>
        <translation>Un altro elenco o meno filtri mostrano di più.</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Niente corrisponde a questi filtri</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>To the bench</source>
        <translation>Per il banco</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The label is void, and a new decision takes the place of the first. Both stay in the journal.</source>
        <translation>L&apos;etichetta è annullata e una nuova decisione prende il posto della prima. Entrambe restano nel registro.</translation>
    </message>
    <message>
        <source>Authorise the refusal: for which reasons?</source>
        <translation>Autorizzi il rifiuto: per quali motivi?</translation>
    </message>
    <message>
        <source>Refuse what the bench confirmed?</source>
        <translation>Rifiuti ciò che il banco ha confermato?</translation>
    </message>
    <message>
        <source>Confirm what the bench refused?</source>
        <translation>Confermi ciò che il banco ha rifiutato?</translation>
    </message>
    <message>
        <source>Confirm with a reduced refund</source>
        <translation>Conferma con un rimborso ridotto</translation>
    </message>
    <message>
        <source>Why is the case reopened?</source>
        <translation>Perché si riapre il caso?</translation>
    </message>
    <message>
        <source>All its units are to be decided again; the next decision replaces this one.</source>
        <translation>Tutti i suoi articoli vanno decisi di nuovo; la prossima decisione sostituisce questa.</translation>
    </message>
    <message>
        <source>Which photograph is to be taken again?</source>
        <translation>Quale foto va rifatta?</translation>
    </message>
    <message>
        <source>It becomes a task at the bench, and the unit waits on its shelf until then.</source>
        <translation>Diventa un compito al banco, e l&apos;articolo aspetta sullo scaffale fino ad allora.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenta</translation>
    </message>
    <message>
        <source>Everybody who looks at the case reads it.</source>
        <translation>Lo legge chiunque guardi il caso.</translation>
    </message>
    <message>
        <source>how much is kept: 15.00 or 20%</source>
        <translation>quanto si trattiene: 15,00 o 20%</translation>
    </message>
    <message>
        <source>write a few words first</source>
        <translation>prima scrivi due parole</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Kept from the refund: an amount or a per cent (15.00 or 20%)</source>
        <translation>Trattenuto dal rimborso: un importo o una percentuale (15,00 o 20%)</translation>
    </message>
</context>
<context>
    <name>ReviewShots</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer · {day}</source>
        <translation>Cliente · {day}</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Bench · {slot} · {when}</source>
        <translation>Banco · {slot} · {when}</translation>
    </message>
</context>
<context>
    <name>ReviewVerbs</name>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Tutto il caso</translation>
    </message>
</context>
<context>
    <name>ReviewViewer</name>
    <message>
        <source>Original unchanged · SHA-256 {hash}…</source>
        <translation>Originale intatto · SHA-256 {hash}…</translation>
    </message>
    <message>
        <source>Not the photograph that was taken: its hash does not match</source>
        <translation>Non è la foto scattata: l&apos;impronta non corrisponde</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Il file non c&apos;è più</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Foto precedente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Foto successiva</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} di {m}</translation>
    </message>
    <message>
        <source>the customer sent none</source>
        <translation>il cliente non ne ha mandate</translation>
    </message>
    <message>
        <source>Which words?</source>
        <translation>Quali parole?</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>operator</source>
        <translation>operatore</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>responsabile</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>amministratore</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>defective products are accepted from everybody</source>
        <translation>i prodotti difettosi si accettano da tutti</translation>
    </message>
    <message>
        <source>profile allows returns for convenience</source>
        <translation>il profilo ammette resi per comodità</translation>
    </message>
    <message>
        <source>no signs of use</source>
        <translation>nessun segno d&apos;uso</translation>
    </message>
    <message>
        <source>requested within the return window</source>
        <translation>richiesto entro i termini</translation>
    </message>
    <message>
        <source>free label under guarantee</source>
        <translation>etichetta gratuita in garanzia</translation>
    </message>
    <message>
        <source>customer pays the carriage</source>
        <translation>spedizione a carico del cliente</translation>
    </message>
    <message>
        <source>no processing fee</source>
        <translation>nessuna spesa di gestione</translation>
    </message>
    <message>
        <source>replacement after a shipping error</source>
        <translation>sostituzione per errore di spedizione</translation>
    </message>
    <message>
        <source>refund within the time</source>
        <translation>rimborso entro i termini</translation>
    </message>
    <message>
        <source>approved by customer service</source>
        <translation>approvato dal servizio clienti</translation>
    </message>
</context>
<context>
    <name>RuleLines</name>
    <message>
        <source>Delivery date unknown: the {days} days cannot be checked</source>
        <translation>Consegna senza data: i {days} giorni non si possono verificare</translation>
    </message>
    <message>
        <source>Requested {requested}, before the delivery on {delivered}</source>
        <translation>Richiesto il {requested}, prima della consegna del {delivered}</translation>
    </message>
    <message>
        <source>Delivered {delivered}, requested {requested}: day {day} of {days}</source>
        <translation>Consegnato {delivered}, richiesto {requested}: giorno {day} di {days}</translation>
    </message>
    <message>
        <source>replacement: {why}</source>
        <translation>sostituzione: {why}</translation>
    </message>
    <message>
        <source>replacement without a shipping error: {why}</source>
        <translation>sostituzione senza errore di spedizione: {why}</translation>
    </message>
    <message>
        <source>Sent late: here {n} days after the request, which alone counts</source>
        <translation>Spedito tardi: qui {n} giorni dopo la richiesta, che è la sola a contare</translation>
    </message>
    <message>
        <source>{rule}: nothing to check here</source>
        <translation>{rule}: qui niente da verificare</translation>
    </message>
    <message>
        <source>profile does not foresee returns for convenience</source>
        <translation>il profilo non prevede resi per comodità</translation>
    </message>
    <message>
        <source>nobody said whether the profile allows returns for convenience</source>
        <translation>nessuno ha detto se il profilo ammette resi per comodità</translation>
    </message>
    <message>
        <source>nobody said who paid the carriage</source>
        <translation>nessuno ha detto chi ha pagato la spedizione</translation>
    </message>
    <message>
        <source>refund within {hours} hours of the arrival: by {day}</source>
        <translation>rimborso entro {hours} ore dall&apos;arrivo: entro il {day}</translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>The conditions, rule by rule</source>
        <translation>Il regolamento, regola per regola</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>RushHead</name>
    <message>
        <source>Taken in now: {n}</source>
        <translation>Presi in carico ora: {n}</translation>
    </message>
    <message>
        <source>Scan the first parcel</source>
        <translation>Scansiona il primo collo</translation>
    </message>
    <message>
        <source>Scan, photograph from outside, next.</source>
        <translation>Scansiona, fotografa da fuori, avanti.</translation>
    </message>
    <message>
        <source>Photograph the parcel from outside.</source>
        <translation>Fotografa il collo da fuori.</translation>
    </message>
    <message>
        <source>It was taken in before. Is this another parcel of the case?</source>
        <translation>È già stato preso in consegna. È un altro collo dello stesso caso?</translation>
    </message>
    <message>
        <source>Already in work: put it with the others. Scan the next parcel.</source>
        <translation>Già in lavorazione: mettilo con gli altri. Scansiona il prossimo collo.</translation>
    </message>
    <message>
        <source>Stick its tag on it and put it with the others. Scan the next parcel.</source>
        <translation>Attacca il cartellino e mettilo con gli altri. Scansiona il prossimo collo.</translation>
    </message>
</context>
<context>
    <name>RushPage</name>
    <message>
        <source>no parcel waits</source>
        <translation>nessun collo attende</translation>
    </message>
    <message>
        <source>Wait for inspection, most urgent first: {n}</source>
        <translation>Da ispezionare, prima il più urgente: {n}</translation>
    </message>
    <message>
        <source>The parcel from outside</source>
        <translation>Il collo da fuori</translation>
    </message>
    <message>
        <source>Hold the label here</source>
        <translation>Mostra qui l&apos;etichetta</translation>
    </message>
    <message>
        <source>no photograph is missing</source>
        <translation>nessuna foto manca</translation>
    </message>
    <message>
        <source>Without a photograph</source>
        <translation>Senza foto</translation>
    </message>
    <message>
        <source>Inspect the most urgent</source>
        <translation>Ispeziona il più urgente</translation>
    </message>
    <message>
        <source>To the bench</source>
        <translation>Al banco</translation>
    </message>
</context>
<context>
    <name>RushWork</name>
    <message>
        <source>Photograph {number} first, or go on without.</source>
        <translation>Prima fotografa {number}, oppure vai avanti senza.</translation>
    </message>
</context>
<context>
    <name>ScanAnswer</name>
    <message>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Non approvato</translation>
    </message>
    <message>
        <source>Already processed</source>
        <translation>Già lavorato</translation>
    </message>
    <message>
        <source>Not for this station</source>
        <translation>Non per questa postazione</translation>
    </message>
    <message>
        <source>Several cases</source>
        <translation>Più casi</translation>
    </message>
    <message>
        <source>This is a product code</source>
        <translation>Questo è un codice prodotto</translation>
    </message>
    <message>
        <source>This is a web address</source>
        <translation>Questo è un indirizzo web</translation>
    </message>
    <message>
        <source>Stands in quarantine</source>
        <translation>È in quarantena</translation>
    </message>
    <message>
        <source>Open at another bench</source>
        <translation>Aperto a un altro banco</translation>
    </message>
    <message>
        <source>A carrier&apos;s number that no request names</source>
        <translation>Nessuna richiesta ha questo codice del corriere</translation>
    </message>
</context>
<context>
    <name>ScanAnswerPanel</name>
    <message>
        <source>a supervisor can do that</source>
        <translation>può farlo un responsabile</translation>
    </message>
    <message>
        <source>Next parcel</source>
        <translation>Prossimo collo</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Torna al caso</translation>
    </message>
    <message>
        <source>Yes, it says {number}</source>
        <translation>Sì, dice {number}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Look at the case</source>
        <translation>Guarda il caso</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Scrivi il numero</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantena</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Prendi in carico</translation>
    </message>
    <message>
        <source>No open case expects this product.</source>
        <translation>Nessun caso aperto attende questo prodotto.</translation>
    </message>
    <message>
        <source>Open cases that expect it:</source>
        <translation>Casi aperti che lo attendono:</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>È uno di questi?</translation>
    </message>
</context>
<context>
    <name>ScanPrompt</name>
    <message>
        <source>Scan the RMA label</source>
        <translation>Scansiona l&apos;etichetta RMA</translation>
    </message>
    <message>
        <source>with the scanner, or hold it to the camera</source>
        <translation>con il lettore, oppure mostrala alla fotocamera</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Scrivi il numero</translation>
    </message>
    <message>
        <source>Parcel without a label</source>
        <translation>Collo senza etichetta</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Many parcels at once</source>
        <translation>Molti colli insieme</translation>
    </message>
    <message>
        <source>Go on with {rma}</source>
        <translation>Riprendi {rma}</translation>
    </message>
    <message>
        <source>{n} of {m} answers given, {k} photographs kept</source>
        <translation>{n} di {m} risposte date, {k} foto conservate</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>Cannot be checked now</source>
        <translation>Ora non si può verificare</translation>
    </message>
    <message>
        <source>Nothing here is called {number}.</source>
        <translation>Qui non c&apos;è nulla con il numero {number}.</translation>
    </message>
    <message>
        <source>It has until {when} to do so, in working days.</source>
        <translation>Ha tempo fino al {when}, in giorni lavorativi.</translation>
    </message>
    <message>
        <source>More than one case belongs to {number}. Choose one.</source>
        <translation>Più di un caso ha il numero {number}. Scegline uno.</translation>
    </message>
    <message>
        <source>No cases have come in so far.</source>
        <translation>Finora non è arrivato nessun caso.</translation>
    </message>
    <message>
        <source>Cases last came in {when}.</source>
        <translation>Ultimi casi ricevuti: {when}.</translation>
    </message>
    <message>
        <source>No cases have come in since {when}: it may be one of those.</source>
        <translation>Non arrivano casi dal {when}: potrebbe essere uno di quelli.</translation>
    </message>
    <message>
        <source>Scan the RMA label on the parcel.</source>
        <translation>Scansiona l&apos;etichetta RMA sul collo.</translation>
    </message>
    <message>
        <source>Scan the RMA label, or look for the order or the customer&apos;s name.</source>
        <translation>Scansiona l&apos;etichetta RMA, oppure cerca l&apos;ordine o il nome del cliente.</translation>
    </message>
    <message>
        <source>The scanner&apos;s keyboard layout does not match</source>
        <translation>Il lettore usa un&apos;altra tastiera</translation>
    </message>
    <message>
        <source>It sent {came}. Is this what the label says?</source>
        <translation>Ha inviato {came}. L&apos;etichetta dice così?</translation>
    </message>
    <message>
        <source>Set the scanner to the keyboard {computer}: its own manual has the code for that.</source>
        <translation>Imposta il lettore sulla tastiera {computer}: il codice è nel suo manuale.</translation>
    </message>
    <message>
        <source>Customer service has not examined this request yet.</source>
        <translation>Il servizio clienti non ha ancora esaminato la richiesta.</translation>
    </message>
    <message>
        <source>Customer service still waits for details.</source>
        <translation>Il servizio clienti attende ancora chiarimenti.</translation>
    </message>
    <message>
        <source>Customer service rejected this request before shipping.</source>
        <translation>Il servizio clienti ha respinto la richiesta prima della spedizione.</translation>
    </message>
    <message>
        <source>The customer cancelled this request.</source>
        <translation>Il cliente ha annullato la richiesta.</translation>
    </message>
    <message>
        <source>Open at {bench} ({who})</source>
        <translation>Aperto al banco {bench} ({who})</translation>
    </message>
    <message>
        <source>{number} has been open there since {since}.</source>
        <translation>{number} è aperto lì dal {since}.</translation>
    </message>
    <message>
        <source>You can look at it. A supervisor can take it over.</source>
        <translation>Puoi guardarlo. Un responsabile può prenderlo in carico.</translation>
    </message>
    <message>
        <source>Put the parcel in quarantine.</source>
        <translation>Metti il collo in quarantena.</translation>
    </message>
    <message>
        <source>Put the parcel in quarantine: {place}.</source>
        <translation>Metti il collo in quarantena: {place}.</translation>
    </message>
    <message>
        <source>This parcel belongs to another station.</source>
        <translation>Questo collo è di un&apos;altra postazione.</translation>
    </message>
    <message>
        <source>Bring the parcel to {place}.</source>
        <translation>Porta il collo a {place}.</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>American</source>
        <translation>americana</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiana</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francese</translation>
    </message>
    <message>
        <source>Every character arrived as it should.</source>
        <translation>Ogni carattere è arrivato come deve.</translation>
    </message>
    <message>
        <source>Capital and small letters are swapped: release Caps Lock, or set the scanner up anew.</source>
        <translation>Maiuscole e minuscole sono scambiate: togliere Bloc Maiusc o riconfigurare il lettore.</translation>
    </message>
    <message>
        <source>The scanner sends {extra} around every code: switch this off in the scanner.</source>
        <translation>Il lettore invia {extra} intorno a ogni codice: disattivarlo nel lettore.</translation>
    </message>
    <message>
        <source>This is not the test code, or it arrived mutilated. Scan it once more.</source>
        <translation>Non è il codice di prova, o è arrivato incompleto. Leggerlo di nuovo.</translation>
    </message>
    <message>
        <source>The scanner&apos;s keyboard layout does not match. Set up in the scanner: {scanner}; in the computer: {computer}. Meant was {healed}. Set the scanner to {computer} with the codes of its manual.</source>
        <translation>Il lettore usa un&apos;altra tastiera. Nel lettore: {scanner}; nel computer: {computer}. Si intendeva {healed}. Impostare nel lettore la tastiera {computer} con i codici del suo manuale.</translation>
    </message>
</context>
<context>
    <name>ScannerTab</name>
    <message>
        <source>Nothing is plugged into a serial port of this computer.</source>
        <translation>Niente è collegato a una porta seriale di questo computer.</translation>
    </message>
    <message>
        <source>Which scanner</source>
        <translation>Quale lettore</translation>
    </message>
    <message>
        <source>Test scan</source>
        <translation>Lettura di prova</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Types like a keyboard</source>
        <translation>Scrive come una tastiera</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Porta seriale</translation>
    </message>
    <message>
        <source>Look for ports</source>
        <translation>Cerca porte</translation>
    </message>
    <message>
        <source>Scan this code, from here or from the command sheet. Every character is compared.</source>
        <translation>Leggere questo codice, da qui o dal foglio comandi. Ogni carattere viene confrontato.</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>The scanner&apos;s keyboard layout does not match. Sign in first.</source>
        <translation>Il lettore usa un&apos;altra tastiera. Prima accedi.</translation>
    </message>
    <message>
        <source>The camera sees {number}, not the label {expected}.</source>
        <translation>La fotocamera vede {number}, non l&apos;etichetta {expected}.</translation>
    </message>
    <message>
        <source>The camera sees {number}: put this case aside first if you mean it.</source>
        <translation>La fotocamera vede {number}: se è quello giusto, metti prima da parte questo caso.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Prima accedi con il tuo PIN.</translation>
    </message>
    <message>
        <source>This code cannot be read. Scan it again or type the number.</source>
        <translation>Questo codice non si legge. Scansionalo di nuovo o scrivi il numero.</translation>
    </message>
    <message>
        <source>This is no serial number: {code}. Scan the one on the item.</source>
        <translation>Questa non è una matricola: {code}. Scansiona quella sull&apos;articolo.</translation>
    </message>
    <message>
        <source>Expected: {names}. Scanned: {code}.</source>
        <translation>Atteso: {names}. Scansionato: {code}.</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Articolo sbagliato</translation>
    </message>
    <message>
        <source>The right item.</source>
        <translation>L&apos;articolo è giusto.</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>Intact</source>
        <translation>Integro</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rotto</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Manomesso</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Assente</translation>
    </message>
    <message>
        <source>No seal</source>
        <translation>Senza sigillo</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>No case holds this text. Check the characters, or try a shorter part.</source>
        <translation>Nessun caso contiene questo testo. Controlla i caratteri o prova una parte più corta.</translation>
    </message>
    <message>
        <source>RMA, order, name, tracking or serial number</source>
        <translation>RMA, ordine, nome, numero di spedizione o di serie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Nothing fits: put the parcel in quarantine, unopened</source>
        <translation>Non corrisponde nulla: metti il collo in quarantena senza aprirlo</translation>
    </message>
    <message>
        <source>Erase the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>Search a case</source>
        <translation>Cerca un caso</translation>
    </message>
    <message>
        <source>Type at least three characters of any of its numbers or names.</source>
        <translation>Scrivi almeno tre caratteri di uno dei suoi numeri o nomi.</translation>
    </message>
</context>
<context>
    <name>SerialCheck</name>
    <message>
        <source>not checked</source>
        <translation>non verificato</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>uguale</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diverso</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illeggibile</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>altro ordine</translation>
    </message>
</context>
<context>
    <name>SerialEntry</name>
    <message>
        <source>Scan or type the serial number</source>
        <translation>Scansiona o scrivi la matricola</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illeggibile</translation>
    </message>
</context>
<context>
    <name>ServiceStatus</name>
    <message>
        <source>Requested</source>
        <translation>Richiesto</translation>
    </message>
    <message>
        <source>Details requested</source>
        <translation>Chiarimenti richiesti</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>Rejected (before shipping)</source>
        <translation>Respinto (prima della spedizione)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>There is no such setting.</source>
        <translation>Questa impostazione non esiste.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Scrivere un numero intero.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Non può essere vuoto.</translation>
    </message>
    <message>
        <source>At most {limit} characters.</source>
        <translation>Al massimo {limit} caratteri.</translation>
    </message>
    <message>
        <source>Labels cannot show these characters: {characters}</source>
        <translation>Le etichette non possono mostrare questi caratteri: {characters}</translation>
    </message>
    <message>
        <source>This address does not fit on a label: shorten it.</source>
        <translation>Questo indirizzo non sta su un&apos;etichetta: accorciarlo.</translation>
    </message>
    <message>
        <source>Two capital letters, for example IT.</source>
        <translation>Due lettere maiuscole, per esempio IT.</translation>
    </message>
    <message>
        <source>There is no such time zone: choose one from the list.</source>
        <translation>Questo fuso orario non esiste: sceglierne uno dall&apos;elenco.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Scegliere tra {choices}.</translation>
    </message>
    <message>
        <source>Write month and day: 12-07.</source>
        <translation>Scrivere mese e giorno: 12-07.</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, - and _.</source>
        <translation>Da 1 a 32 lettere, cifre, - e _.</translation>
    </message>
    <message>
        <source>This is outside what is possible.</source>
        <translation>È fuori da ciò che è possibile.</translation>
    </message>
    <message>
        <source>Neither this folder nor the one above it is there.</source>
        <translation>Non esiste né questa cartella né quella superiore.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>In questa cartella non si può scrivere.</translation>
    </message>
    <message>
        <source>The station uses this folder for something else.</source>
        <translation>La postazione usa questa cartella per altro.</translation>
    </message>
    <message>
        <source>There is no such device, file or address.</source>
        <translation>Non c&apos;è un dispositivo, file o indirizzo così.</translation>
    </message>
    <message>
        <source>This is no address that such a device can have.</source>
        <translation>Non è un indirizzo possibile per questo dispositivo.</translation>
    </message>
    <message>
        <source>This is no form of a number: {detail}</source>
        <translation>Non è la forma di un numero: {detail}</translation>
    </message>
    <message>
        <source>The bars would be narrower than a scanner reads.</source>
        <translation>Le barre sarebbero troppo strette per un lettore.</translation>
    </message>
    <message>
        <source>The label would be printed over its edge.</source>
        <translation>L&apos;etichetta uscirebbe dal bordo.</translation>
    </message>
    <message>
        <source>Only an administrator changes settings</source>
        <translation>Solo un amministratore cambia le impostazioni</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Nothing was changed: see the fields marked red.</source>
        <translation>Non è cambiato niente: vedere i campi segnati in rosso.</translation>
    </message>
    <message>
        <source>Kept. It counts from the next start of the program.</source>
        <translation>Salvato. Vale dal prossimo avvio del programma.</translation>
    </message>
    <message>
        <source>Kept, and it counts from now on.</source>
        <translation>Salvato, e vale da subito.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Come prima</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>niente di cambiato</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lettore</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Stampante</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condizioni</translation>
    </message>
    <message>
        <source>Times and places</source>
        <translation>Tempi e luoghi</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Chi lavora qui</translation>
    </message>
</context>
<context>
    <name>SettingsWork</name>
    <message>
        <source>{name} {version} is in force from now on.</source>
        <translation>Da adesso è in vigore {name} {version}.</translation>
    </message>
    <message>
        <source>This file can be used: {name}, version {version}.</source>
        <translation>Questo file si può usare: {name}, versione {version}.</translation>
    </message>
    <message>
        <source>It cannot be used: {reason}.</source>
        <translation>Non si può usare: {reason}.</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lettore</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Stampante</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisioni</translation>
    </message>
    <message>
        <source>Return conditions</source>
        <translation>Condizioni di reso</translation>
    </message>
    <message>
        <source>Command sheet</source>
        <translation>Foglio comandi</translation>
    </message>
    <message>
        <source>The picture is live.</source>
        <translation>L&apos;immagine è dal vivo.</translation>
    </message>
    <message>
        <source>Every character of the test code arrived.</source>
        <translation>Ogni carattere del codice di prova è arrivato.</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>È pronta.</translation>
    </message>
    <message>
        <source>{free} free.</source>
        <translation>{free} liberi.</translation>
    </message>
    <message>
        <source>It is {now} in {zone}.</source>
        <translation>Segna {now}, fuso {zone}.</translation>
    </message>
    <message>
        <source>The newest entries hold; the others are looked at meanwhile.</source>
        <translation>Le ultime voci reggono; le altre si controllano intanto.</translation>
    </message>
    <message>
        <source>All sent.</source>
        <translation>Tutte inviate.</translation>
    </message>
    <message>
        <source>{name}, version {version}.</source>
        <translation>{name}, versione {version}.</translation>
    </message>
    <message>
        <source>Does it lie on the bench? The help page prints another one.</source>
        <translation>È sul banco? La pagina di aiuto ne stampa un altro.</translation>
    </message>
    <message>
        <source>Being asked …</source>
        <translation>In verifica …</translation>
    </message>
    <message>
        <source>Simulated: no real device is connected.</source>
        <translation>Simulata: nessun dispositivo reale collegato.</translation>
    </message>
    <message>
        <source>No picture comes: check the cable. It comes back by itself.</source>
        <translation>Non arriva l&apos;immagine: controllare il cavo. Torna da sola.</translation>
    </message>
    <message>
        <source>The picture is black: take the cap off, turn the light on.</source>
        <translation>L&apos;immagine è nera: togliere il tappo, accendere la luce.</translation>
    </message>
    <message>
        <source>The picture stands still: unplug the camera and plug it in again.</source>
        <translation>L&apos;immagine è ferma: scollegare la fotocamera e ricollegarla.</translation>
    </message>
    <message>
        <source>Wrong characters arrived: see Settings, Scanner.</source>
        <translation>Sono arrivati caratteri sbagliati: vedere Impostazioni, Lettore.</translation>
    </message>
    <message>
        <source>{free} free: soon no photograph can be kept. Make room.</source>
        <translation>{free} liberi: presto non si potranno tenere foto. Fare spazio.</translation>
    </message>
    <message>
        <source>{free} free: no photograph is taken any more. Make room now.</source>
        <translation>{free} liberi: non si scattano più foto. Fare spazio adesso.</translation>
    </message>
    <message>
        <source>It says {now}, and work was done here at {last}: set the clock of this computer.</source>
        <translation>Segna {now}, ma qui si è lavorato il {last}: regolare l&apos;orologio di questo computer.</translation>
    </message>
    <message>
        <source>It says {now}: set the clock of this computer.</source>
        <translation>Segna {now}: regolare l&apos;orologio di questo computer.</translation>
    </message>
    <message>
        <source>The clock was moved by {seconds} s: look whether it is right.</source>
        <translation>L&apos;orologio è stato spostato di {seconds} s: guardare se è giusto.</translation>
    </message>
    <message>
        <source>Entry {row} was changed or is missing: call the administrator.</source>
        <translation>La voce {row} è stata cambiata o manca: chiamare l&apos;amministratore.</translation>
    </message>
    <message>
        <source>{waiting} not sent yet: they leave by themselves.</source>
        <translation>{waiting} non ancora inviate: partono da sole.</translation>
    </message>
    <message>
        <source>{set_aside} not taken by customer service: call the supervisor.</source>
        <translation>{set_aside} non accettate dal servizio clienti: chiamare il responsabile.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is wrong in line {line}: {name} {version} stays in force.</source>
        <translation>Il file del negozio ha un errore alla riga {line}: resta in vigore {name} {version}.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is wrong ({key}): {name} {version} stays in force.</source>
        <translation>Il file del negozio è sbagliato ({key}): resta in vigore {name} {version}.</translation>
    </message>
    <message>
        <source>The shop&apos;s file cannot be used: {name} {version} stays in force.</source>
        <translation>Il file del negozio non si può usare: resta in vigore {name} {version}.</translation>
    </message>
    <message>
        <source>Scan the code below, or the one on the command sheet.</source>
        <translation>Leggere il codice qui sotto o quello del foglio comandi.</translation>
    </message>
    <message>
        <source>All entries hold: the last is number {rows}.</source>
        <translation>Tutte le voci reggono: l&apos;ultima è la numero {rows}.</translation>
    </message>
</context>
<context>
    <name>ShiftOffer</name>
    <message>
        <source>Start of the shift: does everything work?</source>
        <translation>Inizio turno: funziona tutto?</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Something has to be looked at: see the lines that are marked.</source>
        <translation>C&apos;è qualcosa da guardare: vedi le righe segnate.</translation>
    </message>
    <message>
        <source>The test code is still to be scanned.</source>
        <translation>Manca la lettura del codice di prova.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Funziona tutto.</translation>
    </message>
    <message>
        <source>End all the same: {n} not sent</source>
        <translation>Chiudi lo stesso: {n} non inviate</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>Fine turno</translation>
    </message>
    <message>
        <source>All decisions are sent</source>
        <translation>Tutte le decisioni sono inviate</translation>
    </message>
    <message>
        <source>Decisions not sent: {n}</source>
        <translation>Decisioni non inviate: {n}</translation>
    </message>
    <message>
        <source>All labels are printed</source>
        <translation>Tutte le etichette sono stampate</translation>
    </message>
    <message>
        <source>Labels not printed: {n}</source>
        <translation>Etichette non stampate: {n}</translation>
    </message>
    <message>
        <source>On the shelves: {n}</source>
        <translation>Sugli scaffali: {n}</translation>
    </message>
    <message>
        <source>Cases still open: {n}</source>
        <translation>Casi ancora aperti: {n}</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>Inizio turno</translation>
    </message>
    <message>
        <source>End of the shift</source>
        <translation>Fine turno</translation>
    </message>
    <message>
        <source>Keep, and to work</source>
        <translation>Al lavoro</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Ricontrolla</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>No parcel is left half-way. The report lists what was done.</source>
        <translation>Nessun collo è rimasto a metà. Il rapporto elenca ciò che è stato fatto.</translation>
    </message>
    <message>
        <source>Cases still open</source>
        <translation>Casi ancora aperti</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is working here?</source>
        <translation>Chi lavora qui?</translation>
    </message>
    <message>
        <source>Opening the station…</source>
        <translation>Apertura della postazione…</translation>
    </message>
    <message>
        <source>Badge read. Now your PIN</source>
        <translation>Badge letto. Ora il PIN</translation>
    </message>
    <message>
        <source>Scan your badge, or tap your name and type your PIN.</source>
        <translation>Scansiona il badge, oppure tocca il tuo nome e scrivi il PIN.</translation>
    </message>
    <message>
        <source>Locked. {name} was working here; everything is as it was.</source>
        <translation>Bloccato. Lavorava qui {name}; tutto è rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>Nobody has worked here yet.</source>
        <translation>Qui non ha ancora lavorato nessuno.</translation>
    </message>
    <message>
        <source>Set the station up</source>
        <translation>Configura la postazione</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Scegli il tuo nome</translation>
    </message>
    <message>
        <source>{code}

It opens once and gives a new PIN. It is shown this once, and on a sheet to print:
{file}</source>
        <translation>{code}

Apre una volta sola e dà un nuovo PIN. Compare solo adesso, e su un foglio da stampare:
{file}</translation>
    </message>
    <message>
        <source>Recovery code: keep it in a safe</source>
        <translation>Codice di recupero: conservalo in cassaforte</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>This badge cannot agree to anything here.</source>
        <translation>Questo badge qui non può dare l&apos;accordo.</translation>
    </message>
    <message>
        <source>Choose who agrees</source>
        <translation>Scegli chi dà l&apos;accordo</translation>
    </message>
    <message>
        <source>Write the reason in a few words</source>
        <translation>Scrivi il motivo in poche parole</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Chi dà l&apos;accordo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Now the PIN of who agrees</source>
        <translation>Ora il PIN di chi dà l&apos;accordo</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Parcel</source>
        <translation>Collo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sigillo</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Fronte</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Matricola</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Difetto</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
</context>
<context>
    <name>SlotGrid</name>
    <message>
        <source>{slot}: {n} of {m}</source>
        <translation>{slot}: {n} di {m}</translation>
    </message>
    <message>
        <source>{slot}: again</source>
        <translation>{slot}: rifare</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obbligatoria</translation>
    </message>
    <message>
        <source>next</source>
        <translation>prossima</translation>
    </message>
</context>
<context>
    <name>StationSheet</name>
    <message>
        <source>Which bench?</source>
        <translation>Quale banco?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>All benches</source>
        <translation>Tutti i banchi</translation>
    </message>
</context>
<context>
    <name>StationTab</name>
    <message>
        <source>This station</source>
        <translation>Questa postazione</translation>
    </message>
    <message>
        <source>Sender on the labels</source>
        <translation>Mittente sulle etichette</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Time zone of the warehouse</source>
        <translation>Fuso orario del magazzino</translation>
    </message>
    <message>
        <source>Language at the start, and on labels</source>
        <translation>Lingua all&apos;avvio e sulle etichette</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Suoni</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Accesi</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Spenti</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Nome del mittente</translation>
    </message>
    <message>
        <source>Street, building: one line each</source>
        <translation>Via, edificio: una riga ciascuno</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
</context>
<context>
    <name>StuckReasons</name>
    <message>
        <source>Portal is down</source>
        <translation>Portale fermo</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Rete assente</translation>
    </message>
    <message>
        <source>I have called</source>
        <translation>Ho telefonato</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>The conditions suggest: confirm</source>
        <translation>Il regolamento suggerisce: confermare</translation>
    </message>
    <message>
        <source>The conditions suggest: refuse</source>
        <translation>Il regolamento suggerisce: rifiutare</translation>
    </message>
    <message>
        <source>The conditions suggest: ask the supervisor</source>
        <translation>Il regolamento suggerisce: chiedere al responsabile</translation>
    </message>
    <message>
        <source>{reason}: {number} was read</source>
        <translation>{reason}: letto {number}</translation>
    </message>
    <message>
        <source>A supervisor agrees: {why}</source>
        <translation>Serve il responsabile: {why}</translation>
    </message>
    <message>
        <source>The goods: {goes}</source>
        <translation>La merce: {goes}</translation>
    </message>
    <message>
        <source>The customer: {gets} · the goods: {goes}</source>
        <translation>Al cliente: {gets} · la merce: {goes}</translation>
    </message>
    <message>
        <source>{facts} · within condition 3</source>
        <translation>{facts} · rispetta la condizione 3</translation>
    </message>
    <message>
        <source>{facts} · against condition 3</source>
        <translation>{facts} · contro la condizione 3</translation>
    </message>
    <message>
        <source>{facts} · condition 3 is in doubt</source>
        <translation>{facts} · condizione 3 in dubbio</translation>
    </message>
    <message>
        <source>Private customer, return for convenience: a refusal needs the supervisor; a reduced refund is possible</source>
        <translation>Cliente privato, reso per comodità: per rifiutare serve il responsabile; possibile rimborso ridotto</translation>
    </message>
    <message>
        <source>Signs of use: {use}</source>
        <translation>Segni d&apos;uso: {use}</translation>
    </message>
    <message>
        <source>seal: {seal}</source>
        <translation>sigillo: {seal}</translation>
    </message>
</context>
<context>
    <name>SuggestionBox</name>
    <message>
        <source>The conditions, rule by rule</source>
        <translation>Il regolamento, regola per regola</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>Grado {grade}</translation>
    </message>
    <message>
        <source>Nobody announced it: it is recorded, and no verdict is needed</source>
        <translation>Nessuno lo aveva annunciato: è registrato, non serve un verdetto</translation>
    </message>
    <message>
        <source>The conditions suggest a verdict once the signs of use are answered</source>
        <translation>Il regolamento suggerirà un verdetto dopo la risposta sui segni d&apos;uso</translation>
    </message>
</context>
<context>
    <name>SupervisorSheet</name>
    <message>
        <source>A reduction is an amount or a per cent: 15.00 or 20%</source>
        <translation>La riduzione è un importo o una percentuale: 15,00 o 20%</translation>
    </message>
    <message>
        <source>Instead: confirm with a reduced refund, keeping (15.00 or 20%)</source>
        <translation>In alternativa: conferma con rimborso ridotto, trattenendo (15,00 o 20%)</translation>
    </message>
    <message>
        <source>Reduced refund: keep (15.00 or 20%)</source>
        <translation>Rimborso ridotto: trattieni (15,00 o 20%)</translation>
    </message>
    <message>
        <source>A supervisor has to agree</source>
        <translation>Serve l&apos;accordo di un responsabile</translation>
    </message>
    <message>
        <source>Reduced refund</source>
        <translation>Rimborso ridotto</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>write a few words first</source>
        <translation>scrivi prima due parole</translation>
    </message>
</context>
<context>
    <name>TimesTab</name>
    <message>
        <source>Times and rules</source>
        <translation>Tempi e regole</translation>
    </message>
    <message>
        <source>Places and calls</source>
        <translation>Luoghi e chiamate</translation>
    </message>
    <message>
        <source>Seconds in which a decision can be undone</source>
        <translation>Secondi in cui si può annullare una decisione</translation>
    </message>
    <message>
        <source>Minutes until an idle screen is locked</source>
        <translation>Minuti prima che lo schermo si blocchi</translation>
    </message>
    <message>
        <source>0: never</source>
        <translation>0: mai</translation>
    </message>
    <message>
        <source>Hours without a case until an unknown number may be one</source>
        <translation>Ore senza casi prima che un numero sia dubbio</translation>
    </message>
    <message>
        <source>on working days; 0: never</source>
        <translation>nei giorni lavorativi; 0: mai</translation>
    </message>
    <message>
        <source>Four eyes: nobody decides on their own purchase</source>
        <translation>Quattro occhi: nessuno decide sul proprio acquisto</translation>
    </message>
    <message>
        <source>Offer the self-test to the first one of a day</source>
        <translation>Proponi la verifica al primo del giorno</translation>
    </message>
    <message>
        <source>Places of confirmed goods</source>
        <translation>Posti della merce confermata</translation>
    </message>
    <message>
        <source>Print a label that says where confirmed goods go</source>
        <translation>Stampa un&apos;etichetta che dice dove va la merce</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantena</translation>
    </message>
    <message>
        <source>Lane of return parcels</source>
        <translation>Corsia dei colli di reso</translation>
    </message>
    <message>
        <source>Safe place for dangerous goods</source>
        <translation>Luogo sicuro per merce pericolosa</translation>
    </message>
    <message>
        <source>Whom to call in danger</source>
        <translation>Chi chiamare in caso di pericolo</translation>
    </message>
</context>
<context>
    <name>ToneTiles</name>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Unplugged. Plug it in again: it comes back by itself.</source>
        <translation>Scollegato. Ricollegalo: riparte da solo.</translation>
    </message>
    <message>
        <source>No picture comes. Trying again.</source>
        <translation>Non arriva l&apos;immagine. Si riprova.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Non risponde.</translation>
    </message>
    <message>
        <source>It does not take the job.</source>
        <translation>Non accetta la stampa.</translation>
    </message>
    <message>
        <source>Out of paper.</source>
        <translation>Manca la carta.</translation>
    </message>
    <message>
        <source>The cover is open.</source>
        <translation>Il coperchio è aperto.</translation>
    </message>
    <message>
        <source>The paper is jammed.</source>
        <translation>La carta è inceppata.</translation>
    </message>
    <message>
        <source>There is no camera at this place. Check the cable and the settings.</source>
        <translation>Qui non c&apos;è nessuna fotocamera. Controlla il cavo e le impostazioni.</translation>
    </message>
    <message>
        <source>The scanner is not there. Check the cable.</source>
        <translation>Il lettore non c&apos;è. Controlla il cavo.</translation>
    </message>
    <message>
        <source>The picture cannot be kept. Take it again.</source>
        <translation>L&apos;immagine non si può salvare. Scatta di nuovo.</translation>
    </message>
    <message>
        <source>Out of ribbon or ink.</source>
        <translation>Manca il nastro o l&apos;inchiostro.</translation>
    </message>
    <message>
        <source>The printer is off or out of reach.</source>
        <translation>La stampante è spenta o irraggiungibile.</translation>
    </message>
    <message>
        <source>The print queue is paused.</source>
        <translation>La coda di stampa è in pausa.</translation>
    </message>
    <message>
        <source>There is no printer of this name.</source>
        <translation>Non esiste una stampante con questo nome.</translation>
    </message>
    <message>
        <source>The job was cancelled at the printer.</source>
        <translation>La stampa è stata annullata alla stampante.</translation>
    </message>
    <message>
        <source>The printer gave the job up.</source>
        <translation>La stampante ha abbandonato la stampa.</translation>
    </message>
    <message>
        <source>Perhaps it came out: look at the printer before printing again.</source>
        <translation>Forse è uscita: guarda la stampante prima di ristampare.</translation>
    </message>
    <message>
        <source>The station was being closed.</source>
        <translation>La postazione si stava chiudendo.</translation>
    </message>
    <message>
        <source>Labels did not come out: see the queue.</source>
        <translation>Ci sono etichette non uscite: guarda la coda.</translation>
    </message>
    <message>
        <source>The folder cannot be read or written.</source>
        <translation>La cartella non si può leggere o scrivere.</translation>
    </message>
    <message>
        <source>The disk reports errors. Call the supervisor.</source>
        <translation>Il disco segnala errori. Chiama il responsabile.</translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <translation>La banca dati non si apre.</translation>
    </message>
    <message>
        <source>Another station has these data open.</source>
        <translation>Un&apos;altra postazione ha aperto questi dati.</translation>
    </message>
    <message>
        <source>The data lie on a network folder: they must be on this machine.</source>
        <translation>I dati sono in una cartella di rete: devono stare su questa macchina.</translation>
    </message>
    <message>
        <source>The data were written by a newer program.</source>
        <translation>I dati sono stati scritti da un programma più recente.</translation>
    </message>
    <message>
        <source>The file is not a database of this program.</source>
        <translation>Il file non è una banca dati di questo programma.</translation>
    </message>
    <message>
        <source>The database file is damaged. Restore a backup.</source>
        <translation>La banca dati è danneggiata. Ripristina una copia.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>La copia è danneggiata.</translation>
    </message>
    <message>
        <source>This file is not a backup.</source>
        <translation>Questo file non è una copia di sicurezza.</translation>
    </message>
    <message>
        <source>There is no station in this folder.</source>
        <translation>In questa cartella non c&apos;è una postazione.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>Le impostazioni non si leggono.</translation>
    </message>
    <message>
        <source>A setting is not right.</source>
        <translation>Un&apos;impostazione non è giusta.</translation>
    </message>
    <message>
        <source>Customer service has taken its approval back meanwhile: a supervisor decides what counts.</source>
        <translation>Il servizio clienti ha ritirato nel frattempo l&apos;approvazione: decide il responsabile.</translation>
    </message>
    <message>
        <source>Customer service has approved it again: a supervisor says whether the decision counts.</source>
        <translation>Il servizio clienti ha approvato di nuovo: il responsabile dice se la decisione vale.</translation>
    </message>
    <message>
        <source>Another decision stands under the same number.</source>
        <translation>C&apos;è un&apos;altra decisione con lo stesso numero.</translation>
    </message>
    <message>
        <source>Something went wrong. It is in the log.</source>
        <translation>Qualcosa è andato storto. È nel registro.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Il disco è pieno.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>Nella cartella non si può scrivere.</translation>
    </message>
    <message>
        <source>Something is wrong: {code}</source>
        <translation>Qualcosa non va: {code}</translation>
    </message>
</context>
<context>
    <name>UnitHead</name>
    <message>
        <source>{n} of {m} answers</source>
        <translation>{n} di {m} risposte</translation>
    </message>
    <message>
        <source>The other {n} are the same</source>
        <translation>Gli altri {n} sono uguali</translation>
    </message>
    <message>
        <source>Found instead: {name}</source>
        <translation>Trovato invece: {name}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>All as declared</source>
        <translation>Tutto come dichiarato</translation>
    </message>
    <message>
        <source>Missing from the parcel</source>
        <translation>Mancante nel collo</translation>
    </message>
    <message>
        <source>Different item…</source>
        <translation>Articolo diverso…</translation>
    </message>
    <message>
        <source>Empty or other content…</source>
        <translation>Vuoto o altro contenuto…</translation>
    </message>
    <message>
        <source>It is there after all</source>
        <translation>Invece c&apos;è</translation>
    </message>
    <message>
        <source>Undeclared item found…</source>
        <translation>Trovato articolo non dichiarato…</translation>
    </message>
</context>
<context>
    <name>UnitList</name>
    <message>
        <source>unit {n} of {m}</source>
        <translation>unità {n} di {m}</translation>
    </message>
    <message>
        <source>S/N {serial}</source>
        <translation>S/N {serial}</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>sospeso</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confermato</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>{n} of {m} answers</source>
        <translation>{n} di {m} risposte</translation>
    </message>
</context>
<context>
    <name>Use</name>
    <message>
        <source>No signs</source>
        <translation>Nessun segno</translation>
    </message>
    <message>
        <source>Only tried</source>
        <translation>Solo provato</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lievi</translation>
    </message>
    <message>
        <source>Evident</source>
        <translation>Evidenti</translation>
    </message>
    <message>
        <source>Damaged by customer</source>
        <translation>Danneggiato dal cliente</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Ask the supervisor</source>
        <translation>Chiedi al responsabile</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>answers and photos are missing</source>
        <translation>mancano risposte e foto</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Metti da parte</translation>
    </message>
    <message>
        <source>What was recorded stays</source>
        <translation>Ciò che è registrato resta</translation>
    </message>
    <message>
        <source>Nothing is left to check: close the case…</source>
        <translation>Niente più da controllare: chiudi il caso…</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Expected: {expected}
Scanned: {got}
Put this parcel aside and look for the right label.</source>
        <translation>Attesa: {expected}
Letta: {got}
Metti da parte il collo e cerca l&apos;etichetta giusta.</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Etichetta sbagliata</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Ho capito</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storia</translation>
    </message>
    <message>
        <source>Next parcel</source>
        <translation>Prossimo collo</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Annulla ultimo</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Sospeso</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>da {who}</translation>
    </message>
    <message>
        <source>authorised by {who}</source>
        <translation>autorizzato da {who}</translation>
    </message>
    <message>
        <source>Print again (copy {n})</source>
        <translation>Ristampa (copia {n})</translation>
    </message>
    <message>
        <source>it waits for the printer</source>
        <translation>aspetta la stampante</translation>
    </message>
    <message>
        <source>it is with the carrier</source>
        <translation>è già al corriere</translation>
    </message>
    <message>
        <source>it is being printed</source>
        <translation>è in stampa</translation>
    </message>
    <message>
        <source>Expected: {expected}
Scanned: {got}
Swap the labels of these two parcels, and scan both.</source>
        <translation>Attesa: {expected}
Scansionata: {got}
Scambia le etichette di questi due colli e riscansiona entrambe.</translation>
    </message>
    <message>
        <source>already sent</source>
        <translation>già inviata</translation>
    </message>
    <message>
        <source>already undone</source>
        <translation>già annullata</translation>
    </message>
</context>
<context>
    <name>VerdictSteps</name>
    <message>
        <source>No decision is recorded</source>
        <translation>Nessuna decisione registrata</translation>
    </message>
    <message>
        <source>Recorded here; nothing leaves the station</source>
        <translation>Registrato qui; per ora non parte nulla</translation>
    </message>
    <message>
        <source>The supervisor decides: {n} to look at</source>
        <translation>Decide il responsabile: {n} da vedere</translation>
    </message>
    <message>
        <source>Put the goods on the shelf for the supervisor</source>
        <translation>Metti la merce sullo scaffale del responsabile</translation>
    </message>
    <message>
        <source>Stick the tag {tags} on the goods and put them on the shelf</source>
        <translation>Attacca l&apos;etichetta {tags} alla merce e mettila sullo scaffale</translation>
    </message>
    <message>
        <source>Stick the tag {tags} on the goods: {place}</source>
        <translation>Attacca il cartellino {tags} alla merce: {place}</translation>
    </message>
    <message>
        <source>The case waits in the list “On hold”</source>
        <translation>Il caso attende nella lista «Sospesi»</translation>
    </message>
    <message>
        <source>{tag} · copy {n}</source>
        <translation>{tag} · copia {n}</translation>
    </message>
    <message>
        <source>The tag is printed</source>
        <translation>L&apos;etichetta è stampata</translation>
    </message>
    <message>
        <source>The tag was not printed</source>
        <translation>L&apos;etichetta non è stata stampata</translation>
    </message>
    <message>
        <source>The tag may have been printed: look at the printer</source>
        <translation>Forse l&apos;etichetta è già uscita: guarda la stampante</translation>
    </message>
    <message>
        <source>The tag is being printed</source>
        <translation>L&apos;etichetta è in stampa</translation>
    </message>
    <message>
        <source>Decision recorded here</source>
        <translation>Decisione registrata qui</translation>
    </message>
    <message>
        <source>Decision {n} recorded here; it replaces the one before</source>
        <translation>Decisione {n} registrata qui; sostituisce la precedente</translation>
    </message>
    <message>
        <source>{at} · customer service has taken its approval back: tell the supervisor</source>
        <translation>{at} · il servizio clienti ha ritirato l&apos;approvazione: avvisa il responsabile</translation>
    </message>
    <message>
        <source>{at} · customer service has approved it again: the supervisor decides</source>
        <translation>{at} · il servizio clienti ha approvato di nuovo: decide il responsabile</translation>
    </message>
    <message>
        <source>{at} · customer service did not take it: tell the supervisor</source>
        <translation>{at} · il servizio clienti non l&apos;ha accettata: avvisa il responsabile</translation>
    </message>
    <message>
        <source>{at} · sent to customer service at {sent}</source>
        <translation>{at} · inviata al servizio clienti alle {sent}</translation>
    </message>
    <message>
        <source>{at} · not yet sent: it leaves at {leaves} and can be undone until then</source>
        <translation>{at} · non ancora inviata: parte alle {leaves}, fino ad allora si può annullare</translation>
    </message>
    <message>
        <source>{at} · not yet sent</source>
        <translation>{at} · non ancora inviata</translation>
    </message>
    <message>
        <source>The refund is started</source>
        <translation>Parte il rimborso</translation>
    </message>
    <message>
        <source>The reduced refund is started</source>
        <translation>Parte il rimborso ridotto</translation>
    </message>
    <message>
        <source>The replacement is activated</source>
        <translation>Viene attivata la sostituzione</translation>
    </message>
    <message>
        <source>The commercial agreement takes effect</source>
        <translation>Vale l&apos;accordo commerciale</translation>
    </message>
    <message>
        <source>No refund: the goods go back</source>
        <translation>Nessun rimborso: la merce torna al cliente</translation>
    </message>
    <message>
        <source>No refund: nothing of it was in the parcel</source>
        <translation>Nessun rimborso: nel collo non c&apos;era nulla di tutto questo</translation>
    </message>
    <message>
        <source>by {day} · {left}</source>
        <translation>entro {day} · {left}</translation>
    </message>
    <message>
        <source>The parcel is with the carrier</source>
        <translation>Il collo è dal corriere</translation>
    </message>
    <message>
        <source>Put the parcel with those that the carrier takes</source>
        <translation>Metti il collo con quelli per il corriere</translation>
    </message>
    <message>
        <source>Put the parcel in the lane {place}</source>
        <translation>Metti il collo nella corsia {place}</translation>
    </message>
    <message>
        <source>Goods: {place}</source>
        <translation>Merce: {place}</translation>
    </message>
    <message>
        <source>Stick the label on the goods: {place}</source>
        <translation>Attacca l&apos;etichetta alla merce: {place}</translation>
    </message>
    <message>
        <source>Put the goods where they belong</source>
        <translation>Metti la merce al suo posto</translation>
    </message>
    <message>
        <source>Label the goods and put them where they belong</source>
        <translation>Etichetta la merce e mettila al suo posto</translation>
    </message>
    <message>
        <source>Location label printed</source>
        <translation>Etichetta di posizione stampata</translation>
    </message>
    <message>
        <source>{n} location labels printed</source>
        <translation>{n} etichette di posizione stampate</translation>
    </message>
    <message>
        <source>The location label may have been printed: look at the printer</source>
        <translation>L&apos;etichetta di posizione è forse già uscita: guarda la stampante</translation>
    </message>
    <message>
        <source>The location label was not printed</source>
        <translation>L&apos;etichetta di posizione non è stata stampata</translation>
    </message>
    <message>
        <source>The location label is being printed</source>
        <translation>L&apos;etichetta di posizione è in stampa</translation>
    </message>
    <message>
        <source>Stick the label on the parcel</source>
        <translation>Attacca l&apos;etichetta al collo</translation>
    </message>
    <message>
        <source>over the old one, the slip inside</source>
        <translation>coprendo quella precedente, con il foglio dentro</translation>
    </message>
    <message>
        <source>Scan the label that you just stuck on</source>
        <translation>Scansiona l&apos;etichetta appena attaccata</translation>
    </message>
    <message>
        <source>to make sure that it is on the right parcel</source>
        <translation>per verificare che sia sul collo giusto</translation>
    </message>
    <message>
        <source>Label scanned back: right parcel</source>
        <translation>Etichetta riscansionata: collo giusto</translation>
    </message>
    <message>
        <source>copy {n}</source>
        <translation>copia {n}</translation>
    </message>
    <message>
        <source>slip for the customer included</source>
        <translation>foglio per il cliente incluso</translation>
    </message>
    <message>
        <source>Return label printed</source>
        <translation>Etichetta di reso stampata</translation>
    </message>
    <message>
        <source>The label was not printed</source>
        <translation>L&apos;etichetta non è uscita</translation>
    </message>
    <message>
        <source>Look at the printer: if it is there, stick it on; if not, print it again</source>
        <translation>Guarda la stampante: se c&apos;è, attaccala; se no, ristampala</translation>
    </message>
    <message>
        <source>The label may have been printed already</source>
        <translation>L&apos;etichetta forse è già uscita</translation>
    </message>
    <message>
        <source>The label waits for the printer</source>
        <translation>L&apos;etichetta aspetta la stampante</translation>
    </message>
    <message>
        <source>The label is being printed</source>
        <translation>L&apos;etichetta è in stampa</translation>
    </message>
    <message>
        <source>Undeclared item: into quarantine {place}</source>
        <translation>Articolo non dichiarato: in quarantena {place}</translation>
    </message>
    <message>
        <source>{n} undeclared items: into quarantine {place}</source>
        <translation>{n} articoli non dichiarati: in quarantena {place}</translation>
    </message>
    <message>
        <source>{names} · a tag of its own with {rma} · no refund: customer service is asked</source>
        <translation>{names} · etichetta a parte con {rma} · nessun rimborso: si chiede al servizio clienti</translation>
    </message>
    <message>
        <source>Missing from the parcel: {n}</source>
        <translation>Mancanti nel collo: {n}</translation>
    </message>
    <message>
        <source>{names} · no refund for it · keep the box and its label for customer service</source>
        <translation>{names} · nessun rimborso · tenere la scatola e la sua etichetta per il servizio clienti</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation>Ribaltato</translation>
    </message>
    <message>
        <source>Photo wanted</source>
        <translation>Foto richiesta</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Campione</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Rifiuto</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Sospeso</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Da rivedere</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutati</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Sospesi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D&apos;accordo</translation>
    </message>
    <message>
        <source>Authorise refusal</source>
        <translation>Autorizza rifiuto</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Confirm instead</source>
        <translation>Conferma invece</translation>
    </message>
    <message>
        <source>Refuse instead</source>
        <translation>Rifiuta invece</translation>
    </message>
    <message>
        <source>Reduced refund</source>
        <translation>Rimborso ridotto</translation>
    </message>
    <message>
        <source>Reopen case</source>
        <translation>Riapri il caso</translation>
    </message>
    <message>
        <source>New photo</source>
        <translation>Nuova foto</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenta</translation>
    </message>
</context>
<context>
    <name>WallBar</name>
    <message>
        <source>Number, customer or note</source>
        <translation>Numero, cliente o nota</translation>
    </message>
    <message>
        <source>Search the wall</source>
        <translation>Cerca tra le foto</translation>
    </message>
    <message>
        <source>Without filters</source>
        <translation>Senza filtri</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdetto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Filters · {n}</source>
        <translation>Filtri · {n}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
</context>
<context>
    <name>WholeCase</name>
    <message>
        <source>All {n} as declared</source>
        <translation>Tutti e {n} come dichiarato</translation>
    </message>
    <message>
        <source>Confirm the {n} that are ready</source>
        <translation>Conferma i {n} pronti</translation>
    </message>
</context>
</TS>
