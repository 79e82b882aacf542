<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AbsentUnit</name>
    <message>
        <source>There is nothing to check. The case goes on with what did arrive.</source>
        <translation>Rien à contrôler. Le dossier continue avec ce qui est arrivé.</translation>
    </message>
    <message>
        <source>It is there after all</source>
        <translation>Il est bien là</translation>
    </message>
</context>
<context>
    <name>Accessories</name>
    <message>
        <source>All present</source>
        <translation>Tous présents</translation>
    </message>
</context>
<context>
    <name>AccessoryToggle</name>
    <message>
        <source>not checked</source>
        <translation>non contrôlé</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>the conditions do not suggest it</source>
        <translation>le règlement ne le suggère pas</translation>
    </message>
    <message>
        <source>the conditions leave it to the supervisor</source>
        <translation>les conditions laissent décider le responsable</translation>
    </message>
    <message>
        <source>a private customer may withdraw</source>
        <translation>un client particulier peut se rétracter</translation>
    </message>
    <message>
        <source>requested too late, without an exception</source>
        <translation>demande hors délai, sans exception</translation>
    </message>
    <message>
        <source>high value</source>
        <translation>valeur élevée</translation>
    </message>
    <message>
        <source>high value and no serial number that can be read</source>
        <translation>valeur élevée et numéro de série illisible</translation>
    </message>
    <message>
        <source>another reason than the usual ones</source>
        <translation>un motif autre que les motifs habituels</translation>
    </message>
    <message>
        <source>the carrier may have damaged it</source>
        <translation>le transporteur a pu l&apos;endommager</translation>
    </message>
    <message>
        <source>a reduced refund</source>
        <translation>un remboursement réduit</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Verdicts are stopped: {what}</source>
        <translation>Verdicts arrêtés&#xa0;: {what}</translation>
    </message>
    <message>
        <source>A supervisor says that they know, with PIN and reason. Nothing in work is lost.</source>
        <translation>Un responsable déclare le savoir, avec PIN et motif. Le travail en cours n&apos;est pas perdu.</translation>
    </message>
    <message>
        <source>Have the clock of this computer set right: every deadline is read from it.</source>
        <translation>Faites régler l&apos;horloge de cet ordinateur&#xa0;: toutes les échéances en dépendent.</translation>
    </message>
    <message>
        <source>Customer service does not take it: a supervisor looks at the case and sends it again.</source>
        <translation>Le service client ne l&apos;accepte pas&#xa0;: un responsable regarde le dossier et renvoie.</translation>
    </message>
    <message>
        <source>Call the supervisor now: refunds are at risk. Nothing is lost, all is kept here.</source>
        <translation>Appelez tout de suite le responsable&#xa0;: des remboursements sont menacés. Rien n&apos;est perdu, tout est gardé ici.</translation>
    </message>
    <message>
        <source>They are sent again by themselves. Call the supervisor if this lasts.</source>
        <translation>Elles repartent d&apos;elles-mêmes. Si cela dure, appelez le responsable.</translation>
    </message>
    <message>
        <source>Decide these parcels before any other.</source>
        <translation>Décidez de ces colis avant tous les autres.</translation>
    </message>
    <message>
        <source>Decisions are stuck</source>
        <translation>Décisions bloquées</translation>
    </message>
    <message>
        <source>1 decision has not left since {since} ({age})</source>
        <translation>1 décision ne part pas depuis le {since} ({age})</translation>
    </message>
    <message>
        <source>{n} decisions have not left since {since} ({age})</source>
        <translation>{n} décisions ne partent pas depuis le {since} ({age})</translation>
    </message>
    <message>
        <source>{n} refunds urgent, the first late by {time}</source>
        <translation>{n} remboursements urgents, le premier en retard de {time}</translation>
    </message>
    <message>
        <source>1 refund late by {time}</source>
        <translation>1 remboursement en retard de {time}</translation>
    </message>
    <message>
        <source>{n} refunds urgent, the first due in {time}</source>
        <translation>{n} remboursements urgents, le premier échoit dans {time}</translation>
    </message>
    <message>
        <source>1 refund due in {time}</source>
        <translation>1 remboursement échoit dans {time}</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} behind</source>
        <translation>L&apos;horloge de cet ordinateur retarde de {time}</translation>
    </message>
</context>
<context>
    <name>AlarmBanner</name>
    <message>
        <source>Show the list</source>
        <translation>Voir la liste</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>The shift is over. Its report: {file}</source>
        <translation>Le service est terminé. Son rapport&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Unidentified</source>
        <translation>Non identifié</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <source>Another parcel of a closed case</source>
        <translation>Autre colis d&apos;un dossier clos</translation>
    </message>
    <message>
        <source>Refused goods that came back</source>
        <translation>Marchandise refusée revenue</translation>
    </message>
    <message>
        <source>Our own parcel, undelivered</source>
        <translation>Notre envoi, non livré</translation>
    </message>
    <message>
        <source>Delivered to us by mistake</source>
        <translation>Livré chez nous par erreur</translation>
    </message>
    <message>
        <source>The office looks for its request.</source>
        <translation>Le bureau cherche sa demande.</translation>
    </message>
    <message>
        <source>Customer service decides first.</source>
        <translation>Le service client décide d&apos;abord.</translation>
    </message>
    <message>
        <source>A supervisor can reopen the case for it.</source>
        <translation>Un responsable peut rouvrir le dossier pour ce colis.</translation>
    </message>
    <message>
        <source>Customer service decides what becomes of it.</source>
        <translation>Le service client décide de la suite.</translation>
    </message>
    <message>
        <source>This is no return: customer service sends it again.</source>
        <translation>Ce n&apos;est pas un retour&#xa0;: le service client le renvoie.</translation>
    </message>
    <message>
        <source>Give it back to the carrier.</source>
        <translation>À rendre au transporteur.</translation>
    </message>
    <message>
        <source>Its case is known</source>
        <translation>Son dossier est connu</translation>
    </message>
    <message>
        <source>Given back to the carrier</source>
        <translation>Rendu au transporteur</translation>
    </message>
    <message>
        <source>Given to the office</source>
        <translation>Remis au bureau</translation>
    </message>
    <message>
        <source>Put aside by mistake</source>
        <translation>Mis de côté par erreur</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>pas encore imprimée</translation>
    </message>
</context>
<context>
    <name>AsideHead</name>
    <message>
        <source>no number on it</source>
        <translation>aucun numéro dessus</translation>
    </message>
    <message>
        <source>since {time}, {name}</source>
        <translation>depuis le {time}, {name}</translation>
    </message>
    <message>
        <source>Put aside: do not open</source>
        <translation>Mis de côté&#xa0;: ne pas ouvrir</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
</context>
<context>
    <name>AsidePage</name>
    <message>
        <source>photograph missing: {slot}</source>
        <translation>photo manquante&#xa0;: {slot}</translation>
    </message>
    <message>
        <source>Put aside by mistake</source>
        <translation>Mis de côté par erreur</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Print the quarantine tag</source>
        <translation>Imprimer l&apos;étiquette de quarantaine</translation>
    </message>
    <message>
        <source>Next parcel</source>
        <translation>Colis suivant</translation>
    </message>
    <message>
        <source>What is written on it, and who may know more</source>
        <translation>Ce qui est écrit dessus, et qui peut en savoir plus</translation>
    </message>
    <message>
        <source>Note on this parcel</source>
        <translation>Note sur ce colis</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>The parcel is received in this case, since the day it came.</source>
        <translation>Le colis est réceptionné dans ce dossier, depuis le jour de son arrivée.</translation>
    </message>
    <message>
        <source>Which RMA number does it belong to?</source>
        <translation>À quel numéro RMA appartient-il&#xa0;?</translation>
    </message>
    <message>
        <source>Receive it</source>
        <translation>Le réceptionner</translation>
    </message>
</context>
<context>
    <name>AsideProof</name>
    <message>
        <source>required</source>
        <translation>requise</translation>
    </message>
    <message>
        <source>Next: {slot}</source>
        <translation>Suivante&#xa0;: {slot}</translation>
    </message>
</context>
<context>
    <name>AsideSteps</name>
    <message>
        <source>Stick it on the parcel, and put the parcel in {place}.</source>
        <translation>Collez-la sur le colis et mettez le colis en {place}.</translation>
    </message>
    <message>
        <source>Photograph the parcel from outside</source>
        <translation>Photographiez le colis de l&apos;extérieur</translation>
    </message>
    <message>
        <source>Photograph the label of the sender</source>
        <translation>Photographiez l&apos;étiquette de l&apos;expéditeur</translation>
    </message>
    <message>
        <source>Tag {tag}: {state}</source>
        <translation>Étiquette {tag}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>It leaves quarantine:</source>
        <translation>Il quitte la quarantaine&#xa0;:</translation>
    </message>
    <message>
        <source>It belongs to a case</source>
        <translation>Il appartient à un dossier</translation>
    </message>
    <message>
        <source>The carrier has it</source>
        <translation>Le transporteur l&apos;a</translation>
    </message>
    <message>
        <source>The office has it</source>
        <translation>Le bureau l&apos;a</translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>{number} was read on this parcel: finish it here before you look at that case.</source>
        <translation>{number} se lit sur ce colis&#xa0;: terminez-le ici avant de regarder ce dossier.</translation>
    </message>
</context>
<context>
    <name>Because</name>
    <message>
        <source>Battery: {what} · safe container, never a carrier</source>
        <translation>Batterie&#xa0;: {what} · bac sécurisé, jamais un transporteur</translation>
    </message>
    <message>
        <source>{what}: never browse it; the customer is asked to take it off</source>
        <translation>{what}&#xa0;: ne jamais consulter&#xa0;; le client est prié de les enlever</translation>
    </message>
    <message>
        <source>The serial number belongs to another order: the supervisor alone decides</source>
        <translation>Le numéro de série appartient à une autre commande&#xa0;: seul le responsable décide</translation>
    </message>
    <message>
        <source>Damaged on its way: a carrier claim, never a refusal of the customer</source>
        <translation>Dommage de transport&#xa0;: réclamation au transporteur, jamais un refus au client</translation>
    </message>
    <message>
        <source>Arrived damaged: compare the customer&apos;s photograph; the sender answers for the way there</source>
        <translation>Arrivé endommagé&#xa0;: comparer la photo du client&#xa0;; l&apos;expéditeur répond de l&apos;aller</translation>
    </message>
</context>
<context>
    <name>BenchProgram</name>
    <message>
        <source>A photograph was not finished when the program stopped, and is gone: take it again.</source>
        <translation>Une photo n&apos;était pas terminée quand le programme s&apos;est arrêté ; elle est perdue : reprenez-la.</translation>
    </message>
    <message>
        <source>The policy file cannot be used ({reason}). Version {version} stays in force.</source>
        <translation>Le fichier des conditions est inutilisable ({reason}). La version {version} reste en vigueur.</translation>
    </message>
</context>
<context>
    <name>BoardClocks</name>
    <message>
        <source>Every clock</source>
        <translation>Chaque échéance</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de celles-ci</translation>
    </message>
    <message>
        <source>Other clocks run: tap All or Every clock.</source>
        <translation>D&apos;autres échéances courent&#xa0;: touchez Toutes ou Chaque échéance.</translation>
    </message>
    <message>
        <source>No clock runs</source>
        <translation>Aucune échéance ouverte</translation>
    </message>
    <message>
        <source>Everything that came is decided, sent and gone.</source>
        <translation>Tout ce qui est arrivé est décidé, envoyé et parti.</translation>
    </message>
</context>
<context>
    <name>BoardHead</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>A supervisor knows…</source>
        <translation>Le responsable le sait…</translation>
    </message>
    <message>
        <source>As at the desk</source>
        <translation>Affichage au poste</translation>
    </message>
    <message>
        <source>As on a wall</source>
        <translation>Affichage mural</translation>
    </message>
</context>
<context>
    <name>BoardRow</name>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>left · {tone}</source>
        <translation>restants · {tone}</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>Photographs need {n} pixels across: choose another camera or setting of it.</source>
        <translation>Les photos demandent {n} pixels de large&#xa0;: choisir une autre caméra ou un autre réglage.</translation>
    </message>
    <message>
        <source>{n} pictures a second</source>
        <translation>{n} images par seconde</translation>
    </message>
    <message>
        <source>They are all the same: the camera stands still.</source>
        <translation>Elles sont toutes pareilles&#xa0;: la caméra est figée.</translation>
    </message>
    <message>
        <source>Slow: look at the cable, the network or the light.</source>
        <translation>Lente&#xa0;: vérifier le câble, le réseau ou la lumière.</translation>
    </message>
    <message>
        <source>Nothing to be read would be sharp: turn the lens or change the distance.</source>
        <translation>Rien de lisible ne serait net&#xa0;: régler l&apos;objectif ou la distance.</translation>
    </message>
    <message>
        <source>Blurred, or nothing with edges in it</source>
        <translation>Floue, ou rien qui ait des contours</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Nette</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Trop sombre</translation>
    </message>
    <message>
        <source>Turn on more light.</source>
        <translation>Allumer plus de lumière.</translation>
    </message>
    <message>
        <source>Light enough</source>
        <translation>Lumière suffisante</translation>
    </message>
</context>
<context>
    <name>CameraTab</name>
    <message>
        <source>Trying: {source}</source>
        <translation>Essai en cours&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>Quelle caméra</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Image en direct</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>A number is a camera at this computer; an address begins with rtsp:// or http://</source>
        <translation>Un numéro est une caméra de cet ordinateur&#xa0;; une adresse commence par rtsp:// ou http://</translation>
    </message>
    <message>
        <source>First one found</source>
        <translation>La première trouvée</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulée</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Try this camera</source>
        <translation>Essayer cette caméra</translation>
    </message>
    <message>
        <source>Hold something with print on it to the camera: sharpness needs edges.</source>
        <translation>Présenter quelque chose d&apos;imprimé à la caméra&#xa0;: la netteté demande des contours.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Take photo</source>
        <translation>Photographier</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
</context>
<context>
    <name>CaseChecks</name>
    <message>
        <source>Approved by customer service</source>
        <translation>Approuvé par le service client</translation>
    </message>
    <message>
        <source>Refund: {left}</source>
        <translation>Remboursement&#xa0;: {left}</translation>
    </message>
    <message>
        <source>Approved {day}</source>
        <translation>Approuvé le {day}</translation>
    </message>
    <message>
        <source>Approved {day} · {who}</source>
        <translation>Approuvé le {day} · {who}</translation>
    </message>
    <message>
        <source>Profile {tier}: convenience allowed</source>
        <translation>Profil {tier}&#xa0;: retour admis</translation>
    </message>
    <message>
        <source>Profile {tier}: convenience not foreseen</source>
        <translation>Profil {tier}&#xa0;: retour de convenance non prévu</translation>
    </message>
    <message>
        <source>Profile {tier}: convenience unknown</source>
        <translation>Profil {tier}&#xa0;: éligibilité inconnue</translation>
    </message>
    <message>
        <source>Shipment not announced</source>
        <translation>Expédition non annoncée</translation>
    </message>
    <message>
        <source>Shipment announced {day}</source>
        <translation>Expédition annoncée le {day}</translation>
    </message>
</context>
<context>
    <name>CaseCovers</name>
    <message>
        <source>What lay in the parcel instead?</source>
        <translation>Qu&apos;y avait-il à la place&#xa0;?</translation>
    </message>
    <message>
        <source>What was in the box? Leave it empty when there was nothing</source>
        <translation>Qu&apos;y avait-il dans la boîte&#xa0;? Laissez vide s&apos;il n&apos;y avait rien</translation>
    </message>
    <message>
        <source>What lay in the parcel that nobody announced?</source>
        <translation>Qu&apos;y avait-il dans le colis sans être annoncé&#xa0;?</translation>
    </message>
    <message>
        <source>Name or description, as on the box</source>
        <translation>Nom ou description, comme sur la boîte</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The reason stays with the photograph, and the journal names you</source>
        <translation>Le motif reste avec la photo, et le journal vous nomme</translation>
    </message>
    <message>
        <source>Why is this photograph kept all the same?</source>
        <translation>Pourquoi garder quand même cette photo&#xa0;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>Ce que le client a dit</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>{n} parcels</source>
        <translation>{n} colis</translation>
    </message>
    <message>
        <source>order {number}</source>
        <translation>commande {number}</translation>
    </message>
</context>
<context>
    <name>CaseItems</name>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Items · {n} of {m}</source>
        <translation>Articles · {n} sur {m}</translation>
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
        <translation>Message pour qui réceptionne</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J&apos;ai lu</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Not approved: the case can only be read</source>
        <translation>Non approuvé&#xa0;: le dossier ne peut qu&apos;être lu</translation>
    </message>
    <message>
        <source>Already decided: the case can only be read</source>
        <translation>Déjà décidé&#xa0;: le dossier ne peut qu&apos;être lu</translation>
    </message>
</context>
<context>
    <name>CaseProof</name>
    <message>
        <source>{who} wants another photograph: {slot}</source>
        <translation>{who} demande une autre photo&#xa0;: {slot}</translation>
    </message>
    <message>
        <source>Taken: the supervisor looks at it again</source>
        <translation>Prise&#xa0;: le responsable la regarde de nouveau</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non gardée</translation>
    </message>
    <message>
        <source>Again: {slot}</source>
        <translation>À refaire&#xa0;: {slot}</translation>
    </message>
    <message>
        <source>Next: {slot}</source>
        <translation>Suivante&#xa0;: {slot}</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Details requested</source>
        <translation>Précisions demandées</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Shipment confirmed by customer</source>
        <translation>Expédition confirmée</translation>
    </message>
    <message>
        <source>Arrived, not inspected</source>
        <translation>Arrivé, à contrôler</translation>
    </message>
    <message>
        <source>In inspection</source>
        <translation>En cours de contrôle</translation>
    </message>
    <message>
        <source>On hold: supervisor</source>
        <translation>En attente&#xa0;: responsable</translation>
    </message>
    <message>
        <source>Partly processed</source>
        <translation>Partiellement traité</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Partly confirmed</source>
        <translation>Confirmé en partie</translation>
    </message>
    <message>
        <source>Sent back to customer</source>
        <translation>Renvoyé au client</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Accessories</source>
        <translation>Accessoires</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Appareils photo</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Chargeurs</translation>
    </message>
    <message>
        <source>Coffee machines</source>
        <translation>Machines à café</translation>
    </message>
    <message>
        <source>Docking stations</source>
        <translation>Stations d&apos;accueil</translation>
    </message>
    <message>
        <source>Drones</source>
        <translation>Drones</translation>
    </message>
    <message>
        <source>Earbuds</source>
        <translation>Écouteurs</translation>
    </message>
    <message>
        <source>Hair dryers</source>
        <translation>Sèche-cheveux</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Casques</translation>
    </message>
    <message>
        <source>Kettles</source>
        <translation>Bouilloires</translation>
    </message>
    <message>
        <source>Keyboards</source>
        <translation>Claviers</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Moniteurs</translation>
    </message>
    <message>
        <source>Mice</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>PC portables</translation>
    </message>
    <message>
        <source>Power banks</source>
        <translation>Batteries externes</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Projectors</source>
        <translation>Projecteurs</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Routeurs</translation>
    </message>
    <message>
        <source>Smartphones</source>
        <translation>Smartphones</translation>
    </message>
    <message>
        <source>Smartwatches</source>
        <translation>Montres connectées</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Enceintes</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Tablettes</translation>
    </message>
    <message>
        <source>Thermostats</source>
        <translation>Thermostats</translation>
    </message>
    <message>
        <source>Toothbrushes</source>
        <translation>Brosses à dents</translation>
    </message>
    <message>
        <source>Vacuum cleaners</source>
        <translation>Aspirateurs</translation>
    </message>
    <message>
        <source>Webcams</source>
        <translation>Webcams</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>In time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyées</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Sur étagère</translation>
    </message>
    <message>
        <source>Photos wanted</source>
        <translation>Photos demandées</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>waits for the inspection</source>
        <translation>attend le contrôle</translation>
    </message>
    <message>
        <source>waits for the verdict</source>
        <translation>attend le verdict</translation>
    </message>
    <message>
        <source>waits for a supervisor</source>
        <translation>attend un responsable</translation>
    </message>
    <message>
        <source>decided, not sent yet</source>
        <translation>décidé, pas encore envoyé</translation>
    </message>
    <message>
        <source>not taken by customer service</source>
        <translation>non accepté par le service client</translation>
    </message>
    <message>
        <source>photo wanted: {slot}</source>
        <translation>photo demandée&#xa0;: {slot}</translation>
    </message>
    <message>
        <source>label: waits for the printer</source>
        <translation>étiquette&#xa0;: attend l&apos;imprimante</translation>
    </message>
    <message>
        <source>label: did not come out</source>
        <translation>étiquette&#xa0;: n&apos;est pas sortie</translation>
    </message>
    <message>
        <source>label: to be put on and scanned back</source>
        <translation>étiquette&#xa0;: à coller et à rescanner</translation>
    </message>
    <message>
        <source>parcel: waits for the carrier</source>
        <translation>colis&#xa0;: attend le transporteur</translation>
    </message>
    <message>
        <source>place {place}</source>
        <translation>place {place}</translation>
    </message>
    <message>
        <source>answer by {when}</source>
        <translation>réponse avant {when}</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>depuis aujourd&apos;hui</translation>
    </message>
    <message>
        <source>for 1 working day</source>
        <translation>depuis 1 jour ouvré</translation>
    </message>
    <message>
        <source>for {n} working days</source>
        <translation>depuis {n} jours ouvrés</translation>
    </message>
    <message>
        <source>{sign}{d} d {h} h</source>
        <translation>{sign}{d} j {h} h</translation>
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
        <translation>{d} jours</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>Missing from the parcel: {n} of {m} · {names}</source>
        <translation>Manquants dans le colis&#xa0;: {n} sur {m} · {names}</translation>
    </message>
    <message>
        <source>Confirmed: {n}</source>
        <translation>Confirmés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Refused: {n}</source>
        <translation>Refusés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Not declared, outside the refund: {n}</source>
        <translation>Non déclarés, hors remboursement&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} of {m} parcels have come: is the rest not to be waited for?</source>
        <translation>{n} colis sur {m} sont là&#xa0;: clore sans attendre les autres&#xa0;?</translation>
    </message>
    <message>
        <source>{n} parcels were announced: have they all been opened?</source>
        <translation>{n} colis annoncés&#xa0;: ont-ils tous été ouverts&#xa0;?</translation>
    </message>
    <message>
        <source>There is no photograph of the parcel</source>
        <translation>Il n&apos;y a aucune photo du colis</translation>
    </message>
    <message>
        <source>Close the case?</source>
        <translation>Clore le dossier&#xa0;?</translation>
    </message>
    <message>
        <source>The decision is recorded then and goes to customer service.</source>
        <translation>La décision est alors enregistrée et part au service client.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Clore le dossier</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>The camera, now</source>
        <translation>La caméra, maintenant</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entière</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Customer&apos;s photograph beside the camera</source>
        <translation>Photo du client à côté de la caméra</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation>Éléments manquants</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatican</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
</context>
<context>
    <name>CustomerKind</name>
    <message>
        <source>private customer</source>
        <translation>particulier</translation>
    </message>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
</context>
<context>
    <name>CustomerPictures</name>
    <message>
        <source>Customer&apos;s photographs · {n}</source>
        <translation>Photos du client · {n}</translation>
    </message>
    <message>
        <source>The customer sent no photographs</source>
        <translation>Le client n&apos;a pas envoyé de photos</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Pas arrivée</translation>
    </message>
    <message>
        <source>Customer&apos;s photograph</source>
        <translation>Photo du client</translation>
    </message>
</context>
<context>
    <name>Declared</name>
    <message>
        <source>photograph it from all sides before you open it</source>
        <translation>photographiez-le de tous les côtés avant d&apos;ouvrir</translation>
    </message>
    <message>
        <source>as it arrived</source>
        <translation>tel qu&apos;arrivé</translation>
    </message>
    <message>
        <source>look and feel: do not open it</source>
        <translation>regarder et toucher&#xa0;: ne pas ouvrir</translation>
    </message>
    <message>
        <source>never browse it</source>
        <translation>ne jamais consulter</translation>
    </message>
    <message>
        <source>customer: {word}</source>
        <translation>client&#xa0;: {word}</translation>
    </message>
    <message>
        <source>sold sealed</source>
        <translation>vendu scellé</translation>
    </message>
    <message>
        <source>{n} in the box</source>
        <translation>{n} dans la boîte</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>défectueux</translation>
    </message>
    <message>
        <source>not defective</source>
        <translation>non défectueux</translation>
    </message>
    <message>
        <source>sold: {serials}</source>
        <translation>vendu&#xa0;: {serials}</translation>
    </message>
</context>
<context>
    <name>Disposition</name>
    <message>
        <source>Back to stock</source>
        <translation>Remise en stock</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>Second choix</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Return to supplier</source>
        <translation>Retour fournisseur</translation>
    </message>
    <message>
        <source>Technical check</source>
        <translation>Contrôle technique</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Return to customer</source>
        <translation>Retourner au client</translation>
    </message>
    <message>
        <source>Carrier claim</source>
        <translation>Réclamation transporteur</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Mise au rebut</translation>
    </message>
    <message>
        <source>Safe bin</source>
        <translation>Bac sécurisé</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>{name} works here now</source>
        <translation>{name} travaille ici maintenant</translation>
    </message>
</context>
<context>
    <name>DossierReady</name>
    <message>
        <source>The dossier is made</source>
        <translation>Le dossier complet est prêt</translation>
    </message>
    <message>
        <source>In the journal with its SHA-256: {hash}</source>
        <translation>Au journal avec son empreinte SHA-256&#xa0;: {hash}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Montrer les pages</translation>
    </message>
</context>
<context>
    <name>DossierSheet</name>
    <message>
        <source>Dossier of {number}</source>
        <translation>Dossier complet de {number}</translation>
    </message>
    <message>
        <source>Facts, photographs with their hashes, marks, comments, timeline and signatures, as one PDF.</source>
        <translation>Faits, photographies avec leurs empreintes, repères, commentaires, chronologie et signatures en un seul PDF.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Names of the operators</source>
        <translation>Noms des opérateurs</translation>
    </message>
    <message>
        <source>The customer&apos;s: {language}</source>
        <translation>Celle du client&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Mine: {language}</source>
        <translation>La mienne&#xa0;: {language}</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Avec les noms</translation>
    </message>
    <message>
        <source>A code for each person</source>
        <translation>Un code par personne</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Make the dossier</source>
        <translation>Créer le dossier complet</translation>
    </message>
</context>
<context>
    <name>DossierWork</name>
    <message>
        <source>The dossier of {number} is made: {file}</source>
        <translation>Le dossier complet de {number} est prêt&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Case received from customer service: {status}</source>
        <translation>Dossier reçu du service client&#xa0;: {status}</translation>
    </message>
    <message>
        <source>New version {n} from customer service: {status}</source>
        <translation>Nouvelle version {n} du service client&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Older version {n} ignored; {held} is held</source>
        <translation>Version {n} plus ancienne ignorée&#xa0;; la {held} reste</translation>
    </message>
    <message>
        <source>Parcel arrived; the refund clock runs</source>
        <translation>Colis arrivé&#xa0;; le délai de remboursement court</translation>
    </message>
    <message>
        <source>Parcel arrived without being announced; the refund clock runs</source>
        <translation>Colis arrivé sans annonce&#xa0;; le délai de remboursement court</translation>
    </message>
    <message>
        <source>{text} (number typed by hand)</source>
        <translation>{text} (numéro saisi à la main)</translation>
    </message>
    <message>
        <source>Parcel {n} of this case arrived</source>
        <translation>Colis {n} de ce dossier arrivé</translation>
    </message>
    <message>
        <source>Came in one parcel with {number}</source>
        <translation>Arrivé dans le même colis que {number}</translation>
    </message>
    <message>
        <source>Taken over from {bench} by a supervisor</source>
        <translation>Repris du poste {bench} par un responsable</translation>
    </message>
    <message>
        <source>Case opened at the bench</source>
        <translation>Dossier ouvert au poste</translation>
    </message>
    <message>
        <source>Message read</source>
        <translation>Message lu</translation>
    </message>
    <message>
        <source>Parcel put aside, {tag}: {why}</source>
        <translation>Colis mis de côté, {tag}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{tag} stands aside for another reason: {why}</source>
        <translation>{tag} est de côté pour une autre raison&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Photograph of {tag}: {slot}</source>
        <translation>Photo de {tag}&#xa0;: {slot}</translation>
    </message>
    <message>
        <source>Quarantine tag {tag} ordered, copy {n}</source>
        <translation>Étiquette de quarantaine {tag} demandée, copie {n}</translation>
    </message>
    <message>
        <source>{tag} left quarantine: {how}</source>
        <translation>{tag} a quitté la quarantaine&#xa0;: {how}</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Note écrite</translation>
    </message>
    <message>
        <source>Photo taken: {slot}</source>
        <translation>Photo prise&#xa0;: {slot}</translation>
    </message>
    <message>
        <source>Photo put away: {slot}</source>
        <translation>Photo retirée&#xa0;: {slot}</translation>
    </message>
    <message>
        <source>Photo kept all the same: {slot} ({flaw})</source>
        <translation>Photo gardée quand même&#xa0;: {slot} ({flaw})</translation>
    </message>
    <message>
        <source>Photo not kept: {slot} ({flaw})</source>
        <translation>Photo écartée&#xa0;: {slot} ({flaw})</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Refused: {reasons}</source>
        <translation>Refusé&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>{who} agreed: {why}</source>
        <translation>{who} a donné son accord&#xa0;: {why}</translation>
    </message>
    <message>
        <source>On hold for the supervisor</source>
        <translation>En attente du responsable</translation>
    </message>
    <message>
        <source>Danger: {what}. Everything stopped</source>
        <translation>Danger&#xa0;: {what}. Tout est arrêté</translation>
    </message>
    <message>
        <source>{who} says that there is no danger</source>
        <translation>{who}&#xa0;: aucun danger</translation>
    </message>
    <message>
        <source>{who} has had it made safe</source>
        <translation>{who}&#xa0;: mis en sécurité</translation>
    </message>
    <message>
        <source>Hold tag {tag}</source>
        <translation>Étiquette d&apos;attente {tag}</translation>
    </message>
    <message>
        <source>Hold tag {tag} is void</source>
        <translation>Étiquette d&apos;attente {tag} annulée</translation>
    </message>
    <message>
        <source>Verdict undone</source>
        <translation>Verdict annulé</translation>
    </message>
    <message>
        <source>Decision {n}: {outcome}</source>
        <translation>Décision {n}&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>Decision {n} undone before it left</source>
        <translation>Décision {n} annulée avant l&apos;envoi</translation>
    </message>
    <message>
        <source>Customer service says after decision {n}: {status}. Both are kept</source>
        <translation>Le service client après la décision {n}&#xa0;: {status}. Les deux sont gardés</translation>
    </message>
    <message>
        <source>Customer service says after decision {n}: {status}. It waits for a supervisor</source>
        <translation>Le service client après la décision {n}&#xa0;: {status}. Elle attend le responsable</translation>
    </message>
    <message>
        <source>Customer service approves it again after decision {n}</source>
        <translation>Le service client approuve à nouveau après la décision {n}</translation>
    </message>
    <message>
        <source>Customer service approves it again; decision {n} still waits for a supervisor</source>
        <translation>Le service client approuve à nouveau ; la décision {n} attend encore le responsable</translation>
    </message>
    <message>
        <source>A supervisor gave decision {n} up: it stands as customer service says</source>
        <translation>Le responsable a abandonné la décision {n}&#xa0;: la parole du service client compte</translation>
    </message>
    <message>
        <source>A supervisor gave decision {n} up; customer service may have got it before</source>
        <translation>Le responsable a abandonné la décision {n}&#xa0;; le service client l&apos;a peut-être déjà reçue</translation>
    </message>
    <message>
        <source>Dossier made</source>
        <translation>Dossier complet établi</translation>
    </message>
    <message>
        <source>Dossier made, without names</source>
        <translation>Dossier complet établi, sans les noms</translation>
    </message>
    <message>
        <source>Case reopened by a supervisor</source>
        <translation>Dossier rouvert par un responsable</translation>
    </message>
    <message>
        <source>Decision {n} sent to customer service</source>
        <translation>Décision {n} envoyée au service client</translation>
    </message>
    <message>
        <source>Customer service did not take the decision</source>
        <translation>Le service client n&apos;a pas accepté la décision</translation>
    </message>
    <message>
        <source>Decision {n} is sent again</source>
        <translation>Décision {n} envoyée à nouveau</translation>
    </message>
    <message>
        <source>{what} ordered, copy {n}</source>
        <translation>{what}&#xa0;: à imprimer, copie {n}</translation>
    </message>
    <message>
        <source>{what} printed, copy {n}</source>
        <translation>{what}&#xa0;: copie {n} imprimée</translation>
    </message>
    <message>
        <source>{what} not printed: {why}</source>
        <translation>{what}&#xa0;: non imprimé, {why}</translation>
    </message>
    <message>
        <source>Label {code} is void</source>
        <translation>L&apos;étiquette {code} n&apos;est plus valable</translation>
    </message>
    <message>
        <source>Label scanned back: right parcel</source>
        <translation>Étiquette rescannée&#xa0;: bon colis</translation>
    </message>
    <message>
        <source>Wrong label scanned back</source>
        <translation>Mauvaise étiquette rescannée</translation>
    </message>
    <message>
        <source>Return parcel handed to the carrier</source>
        <translation>Colis de retour remis au transporteur</translation>
    </message>
    <message>
        <source>Item {line}.{unit} · </source>
        <translation>Article {line}.{unit} · </translation>
    </message>
    <message>
        <source>{who} knows that the decision has not left for {hours} h</source>
        <translation>{who} sait que la décision ne part pas depuis {hours} h</translation>
    </message>
    <message>
        <source>Looked at by the supervisor, who agrees</source>
        <translation>Vu par le responsable&#xa0;: d&apos;accord</translation>
    </message>
    <message>
        <source>Comment of the supervisor</source>
        <translation>Commentaire du responsable</translation>
    </message>
    <message>
        <source>Overturned by the supervisor; the bench said: {was}</source>
        <translation>Infirmé par le responsable&#xa0;; le poste avait dit&#xa0;: {was}</translation>
    </message>
    <message>
        <source>Another photo wanted: {slot}</source>
        <translation>Autre photo demandée&#xa0;: {slot}</translation>
    </message>
    <message>
        <source>The photo that was wanted has been taken</source>
        <translation>La photo demandée a été prise</translation>
    </message>
    <message>
        <source>Marks taken off a photo; its file is unchanged</source>
        <translation>Repères retirés d&apos;une photo&#xa0;; le fichier est intact</translation>
    </message>
    <message>
        <source>Photo marked ({n}); its file is unchanged</source>
        <translation>Photo annotée ({n})&#xa0;; le fichier est intact</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>processed today</source>
        <translation>traités aujourd&apos;hui</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>refunds urgent</source>
        <translation>remboursements urgents</translation>
    </message>
    <message>
        <source>Parcels per day</source>
        <translation>Colis par jour</translation>
    </message>
    <message>
        <source>Parcels per week</source>
        <translation>Colis par semaine</translation>
    </message>
    <message>
        <source>Parcels per month</source>
        <translation>Colis par mois</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>sans catégorie</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>{n} autres</translation>
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
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>nothing before</source>
        <translation>avant&#xa0;: aucune donnée</translation>
    </message>
    <message>
        <source>= before: {value}</source>
        <translation>= avant&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{arrow} before: {value}</source>
        <translation>{arrow} avant&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Choose days</source>
        <translation>Choisir les jours</translation>
    </message>
    <message>
        <source>{days}, until {clock}</source>
        <translation>{days}, jusqu&apos;à {clock}</translation>
    </message>
</context>
<context>
    <name>FiguresBar</name>
    <message>
        <source>All benches</source>
        <translation>Tous les postes</translation>
    </message>
    <message>
        <source>Export as {form}</source>
        <translation>Exporter en {form}</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Counting …</source>
        <translation>Calcul en cours …</translation>
    </message>
    <message>
        <source>Nothing was decided in these days</source>
        <translation>Rien n&apos;a été décidé ces jours-là</translation>
    </message>
    <message>
        <source>Choose other days above; figures begin with the first decision.</source>
        <translation>Choisissez d&apos;autres jours ci-dessus&#xa0;; les chiffres commencent à la première décision.</translation>
    </message>
    <message>
        <source>{days}   ·   compared with {before}</source>
        <translation>{days}   ·   comparé à {before}</translation>
    </message>
    <message>
        <source>nothing in these days</source>
        <translation>rien ces jours-là</translation>
    </message>
    <message>
        <source>units: ✓ confirmed  ✕ refused</source>
        <translation>unités&#xa0;: ✓ confirmées  ✕ refusées</translation>
    </message>
    <message>
        <source>Parcels by hour of the day</source>
        <translation>Colis par heure du jour</translation>
    </message>
    <message>
        <source>Hours to decision</source>
        <translation>Heures avant décision</translation>
    </message>
    <message>
        <source>By request type</source>
        <translation>Par type de demande</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>Refusal reasons</source>
        <translation>Motifs de refus</translation>
    </message>
    <message>
        <source>Photos not kept</source>
        <translation>Photos écartées</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>parcels, median first pass</source>
        <translation>colis, temps médian</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>calcul en cours</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>FiguresWork</name>
    <message>
        <source>The figures are in this file: {file}</source>
        <translation>Les chiffres sont dans ce fichier&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>Flaw</name>
    <message>
        <source>frozen picture</source>
        <translation>image figée</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>trop petite</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>trop sombre</translation>
    </message>
    <message>
        <source>burnt out</source>
        <translation>surexposée</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>floue</translation>
    </message>
    <message>
        <source>the same picture again</source>
        <translation>encore la même image</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still: unplug the camera and plug it in again.</source>
        <translation>L&apos;image de la caméra est figée&#xa0;: débranchez la caméra et rebranchez-la.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is too small: call the supervisor.</source>
        <translation>L&apos;image de la caméra est trop petite&#xa0;: appelez le responsable.</translation>
    </message>
    <message>
        <source>Too dark: switch on the light and take it again.</source>
        <translation>Trop sombre&#xa0;: allumez la lumière et reprenez la photo.</translation>
    </message>
    <message>
        <source>Too bright: turn it out of the glare and take it again.</source>
        <translation>Trop claire&#xa0;: évitez les reflets et reprenez la photo.</translation>
    </message>
    <message>
        <source>Blurred: hold still and take it again.</source>
        <translation>Floue&#xa0;: ne bougez pas et reprenez la photo.</translation>
    </message>
    <message>
        <source>The same picture as before: move the goods and take it again.</source>
        <translation>La même image qu&apos;avant&#xa0;: déplacez l&apos;article et reprenez la photo.</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>No longer approved</source>
        <translation>N&apos;est plus approuvé</translation>
    </message>
    <message>
        <source>Customer service has withdrawn the approval.</source>
        <translation>Le service client a retiré son approbation.</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>J&apos;ai compris</translation>
    </message>
</context>
<context>
    <name>FoldersTab</name>
    <message>
        <source>Folders that others use</source>
        <translation>Dossiers utilisés par d&apos;autres</translation>
    </message>
    <message>
        <source>The home of this station</source>
        <translation>Le dossier de ce poste</translation>
    </message>
    <message>
        <source>Empty: in the home of this station</source>
        <translation>Vide&#xa0;: dans le dossier de ce poste</translation>
    </message>
    <message>
        <source>Cases come in here</source>
        <translation>Les dossiers arrivent ici</translation>
    </message>
    <message>
        <source>Decisions leave here</source>
        <translation>Les décisions partent d&apos;ici</translation>
    </message>
    <message>
        <source>Labels are printed into this folder</source>
        <translation>Les étiquettes sont imprimées dans ce dossier</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>il y a {span}</translation>
    </message>
    <message>
        <source>late by {span}</source>
        <translation>en retard de {span}</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>reste {span}</translation>
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
        <translation>{n} jours</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>{n} in the box</source>
        <translation>{n} dans la boîte</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>défectueux</translation>
    </message>
    <message>
        <source>not defective</source>
        <translation>non défectueux</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>manque&#xa0;: {names}</translation>
    </message>
    <message>
        <source>all present</source>
        <translation>tous présents</translation>
    </message>
</context>
<context>
    <name>FoundIn</name>
    <message>
        <source>RMA number</source>
        <translation>numéro RMA</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>numéro de suivi</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>numéro de série</translation>
    </message>
</context>
<context>
    <name>FoundTable</name>
    <message>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>Function</name>
    <message>
        <source>Defect found</source>
        <translation>Défaut constaté</translation>
    </message>
    <message>
        <source>No defect</source>
        <translation>Aucun défaut</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>A · sealed, as new</source>
        <translation>A · scellé, comme neuf</translation>
    </message>
    <message>
        <source>B · opened, no signs, complete</source>
        <translation>B · ouvert, sans trace, complet</translation>
    </message>
    <message>
        <source>C · light use or packaging missing</source>
        <translation>C · légère usure ou emballage manquant</translation>
    </message>
    <message>
        <source>D · damaged or incomplete</source>
        <translation>D · endommagé ou incomplet</translation>
    </message>
    <message>
        <source>H · hazard</source>
        <translation>H · danger</translation>
    </message>
</context>
<context>
    <name>Hazard</name>
    <message>
        <source>No danger</source>
        <translation>Aucun danger</translation>
    </message>
    <message>
        <source>Swollen</source>
        <translation>Gonflée</translation>
    </message>
    <message>
        <source>Leaking</source>
        <translation>Elle fuit</translation>
    </message>
    <message>
        <source>Hot, smoking</source>
        <translation>Chaude, fume</translation>
    </message>
    <message>
        <source>Burnt</source>
        <translation>Brûlée</translation>
    </message>
    <message>
        <source>Danger: battery. Do not ship</source>
        <translation>Danger batterie&#xa0;: ne pas expédier</translation>
    </message>
    <message>
        <source>Stop. Put it down. Do not press it, open it, charge it or plug it in.</source>
        <translation>Stop. Posez-la. Ne pas appuyer, ouvrir, charger ni brancher.</translation>
    </message>
    <message>
        <source>If it smokes or burns: everybody leaves the room. Call {call}.</source>
        <translation>Si elle fume ou brûle&#xa0;: tout le monde sort. Appelez le {call}.</translation>
    </message>
    <message>
        <source>Otherwise put it into the safe container {place}, away from people and from paper.</source>
        <translation>Sinon mettez-la dans le bac sécurisé {place}, loin des personnes et du papier.</translation>
    </message>
    <message>
        <source>Call the supervisor. No label is printed for this parcel, and no carrier takes it.</source>
        <translation>Appelez le responsable. Aucune étiquette n&apos;est imprimée pour ce colis, aucun transporteur ne le prend.</translation>
    </message>
    <message>
        <source>{what} · stopped {day} at {clock}</source>
        <translation>{what} · arrêté le {day} à {clock}</translation>
    </message>
</context>
<context>
    <name>HazardScreen</name>
    <message>
        <source>What do you see?</source>
        <translation>Que voyez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>No danger</source>
        <translation>Aucun danger</translation>
    </message>
    <message>
        <source>It is safe: next parcel</source>
        <translation>En sécurité&#xa0;: colis suivant</translation>
    </message>
    <message>
        <source>The supervisor decides…</source>
        <translation>Le responsable décide…</translation>
    </message>
</context>
<context>
    <name>HazardSheet</name>
    <message>
        <source>Choose what was done</source>
        <translation>Choisissez ce qui a été fait</translation>
    </message>
    <message>
        <source>How does the work go on?</source>
        <translation>Comment continue-t-on&#xa0;?</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Made safe</source>
        <translation>Mis en sécurité</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fausse alerte</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: {name}</source>
        <translation>Langue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Quitter la session</translation>
    </message>
</context>
<context>
    <name>Headlines</name>
    <message>
        <source>Parcels</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>{n} units judged</source>
        <translation>{n} unités jugées</translation>
    </message>
    <message>
        <source>1 unit judged</source>
        <translation>1 unité jugée</translation>
    </message>
    <message>
        <source>First pass, median</source>
        <translation>Temps médian</translation>
    </message>
    <message>
        <source>9 of 10 within {span}</source>
        <translation>9 sur 10 en {span}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Against the policy</source>
        <translation>Contre le règlement</translation>
    </message>
    <message>
        <source>Photos not kept</source>
        <translation>Photos écartées</translation>
    </message>
    <message>
        <source>{n} per 100 parcels</source>
        <translation>{n} pour 100 colis</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>The signs</source>
        <translation>Les signes</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Les touches</translation>
    </message>
    <message>
        <source>The codes</source>
        <translation>Les codes</translation>
    </message>
    <message>
        <source>Scan a code, from here or from the printed sheet, instead of pressing a key.</source>
        <translation>Scannez un code, ici ou sur la feuille imprimée, au lieu d&apos;appuyer sur une touche.</translation>
    </message>
    <message>
        <source>The command sheet as a PDF</source>
        <translation>La feuille de commandes en PDF</translation>
    </message>
    <message>
        <source>Done, or working as it should.</source>
        <translation>Fait, ou tout fonctionne comme il faut.</translation>
    </message>
    <message>
        <source>Look: something differs or waits.</source>
        <translation>Attention&#xa0;: quelque chose diffère ou attend.</translation>
    </message>
    <message>
        <source>Stop: do not go on before this is settled.</source>
        <translation>Stop&#xa0;: ne continuez pas avant d&apos;avoir réglé cela.</translation>
    </message>
    <message>
        <source>Good to know.</source>
        <translation>Bon à savoir.</translation>
    </message>
    <message>
        <source>Simulated: no real device is connected.</source>
        <translation>Simulé&#xa0;: aucun appareil réel n&apos;est connecté.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Ask the supervisor</source>
        <translation>Demander au responsable</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Take photo (also the space bar)</source>
        <translation>Photographier (ou barre d&apos;espace)</translation>
    </message>
    <message>
        <source>Print the label again</source>
        <translation>Réimprimer l&apos;étiquette</translation>
    </message>
    <message>
        <source>Danger: everything stops</source>
        <translation>Danger&#xa0;: tout s&apos;arrête</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Next parcel</source>
        <translation>Colis suivant</translation>
    </message>
    <message>
        <source>Choose an answer of the lit question</source>
        <translation>Choisir une réponse à la question active</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Photographier</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler le dernier</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Serial number unreadable</source>
        <translation>Numéro de série illisible</translation>
    </message>
    <message>
        <source>All as declared</source>
        <translation>Tout comme déclaré</translation>
    </message>
    <message>
        <source>Answer {n}</source>
        <translation>Réponse {n}</translation>
    </message>
</context>
<context>
    <name>HistoryBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Annuler le dernier</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Follow customer service</source>
        <translation>Suivre le service client</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Décider à nouveau</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier complet</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>a supervisor can do that</source>
        <translation>un responsable peut le faire</translation>
    </message>
    <message>
        <source>already sent: a supervisor can reopen</source>
        <translation>déjà envoyée&#xa0;: un responsable peut rouvrir</translation>
    </message>
    <message>
        <source>may be out: a supervisor can reopen</source>
        <translation>peut-être partie&#xa0;: un responsable peut rouvrir</translation>
    </message>
    <message>
        <source>not sent yet: undo it instead</source>
        <translation>pas encore envoyé&#xa0;: annulez plutôt</translation>
    </message>
    <message>
        <source>customer service does not approve it</source>
        <translation>le service client n&apos;approuve pas</translation>
    </message>
    <message>
        <source>the parcel is with the carrier</source>
        <translation>le colis est chez le transporteur</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Already processed by {who} on {day}</source>
        <translation>Déjà traité par {who} le {day}</translation>
    </message>
    <message>
        <source>Processed by {who} on {day}; customer service has said since: {status}</source>
        <translation>Traité par {who} le {day}&#xa0;; depuis, le service client dit&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Processed by {who} on {day}; customer service took its approval back and gave it again</source>
        <translation>Traité par {who} le {day} ; le service client a retiré son accord, puis l&apos;a redonné</translation>
    </message>
    <message>
        <source>Processed by {who} on {day}, but customer service did not take the decision</source>
        <translation>Traité par {who} le {day}, mais le service client n&apos;a pas accepté la décision</translation>
    </message>
    <message>
        <source>The next decision will replace this one. Everybody sees who reopened the case, and why.</source>
        <translation>La prochaine décision remplacera celle-ci. Tous voient qui a rouvert le dossier, et pourquoi.</translation>
    </message>
    <message>
        <source>Why is the case reopened?</source>
        <translation>Pourquoi rouvrir le dossier&#xa0;?</translation>
    </message>
    <message>
        <source>The decision is given up and never leaves; the case is in work again. Everybody sees who, and why.</source>
        <translation>La décision est abandonnée et ne part pas ; le dossier est remis en traitement. Chacun voit par qui, et pourquoi.</translation>
    </message>
    <message>
        <source>Why is it decided anew?</source>
        <translation>Pourquoi décider à nouveau ?</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Décider à nouveau</translation>
    </message>
    <message>
        <source>The decision is given up and never leaves; the parcel goes to quarantine. Everybody sees who, and why.</source>
        <translation>La décision tombe et ne part plus&#xa0;; le colis va en quarantaine. Tous voient qui, et pourquoi.</translation>
    </message>
    <message>
        <source>Why does customer service&apos;s word count?</source>
        <translation>Pourquoi la parole du service client compte-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Give the decision up</source>
        <translation>Abandonner la décision</translation>
    </message>
    <message>
        <source>copy {n}</source>
        <translation>copie {n}</translation>
    </message>
</context>
<context>
    <name>HistoryTimeline</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
</context>
<context>
    <name>HitRow</name>
    <message>
        <source>order {order}</source>
        <translation>commande {order}</translation>
    </message>
    <message>
        <source>Requested on {day}</source>
        <translation>Demandé le {day}</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Hold the label here</source>
        <translation>Montrez l&apos;étiquette ici</translation>
    </message>
</context>
<context>
    <name>JobState</name>
    <message>
        <source>waiting for the printer</source>
        <translation>en attente de l&apos;imprimante</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>impression en cours</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimée</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>non imprimée</translation>
    </message>
    <message>
        <source>perhaps printed</source>
        <translation>peut-être imprimée</translation>
    </message>
    <message>
        <source>void</source>
        <translation>annulée</translation>
    </message>
</context>
<context>
    <name>Justification</name>
    <message>
        <source>defective</source>
        <translation>défectueux</translation>
    </message>
    <message>
        <source>arrived damaged</source>
        <translation>arrivé endommagé</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>mauvais article</translation>
    </message>
    <message>
        <source>not as described</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>missing parts</source>
        <translation>pièces manquantes</translation>
    </message>
    <message>
        <source>changed mind</source>
        <translation>changement d&apos;avis</translation>
    </message>
    <message>
        <source>order mistake</source>
        <translation>erreur de commande</translation>
    </message>
    <message>
        <source>late delivery</source>
        <translation>livraison tardive</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>KnownSheet</name>
    <message>
        <source>Choose who knows</source>
        <translation>Choisissez qui le sait</translation>
    </message>
    <message>
        <source>Now the PIN of who knows</source>
        <translation>Maintenant le PIN de qui le sait</translation>
    </message>
    <message>
        <source>This badge cannot say that here.</source>
        <translation>Ce badge ne peut pas le déclarer ici.</translation>
    </message>
    <message>
        <source>A supervisor knows, and verdicts go on</source>
        <translation>Le responsable le sait, et les verdicts reprennent</translation>
    </message>
    <message>
        <source>The reason stays with the case of every decision that is stuck, and the journal names you.</source>
        <translation>Le motif reste au dossier de chaque décision bloquée, et le journal porte votre nom.</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Qui le sait</translation>
    </message>
</context>
<context>
    <name>LabelPayer</name>
    <message>
        <source>Carriage paid by the shop</source>
        <translation>Port payé par la boutique</translation>
    </message>
    <message>
        <source>Carriage paid by the customer</source>
        <translation>Port payé par le client</translation>
    </message>
</context>
<context>
    <name>LastParcels</name>
    <message>
        <source>Last parcels</source>
        <translation>Derniers colis</translation>
    </message>
    <message>
        <source>The parcels that you finish appear here.</source>
        <translation>Les colis que vous terminez apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <source>Simulated: no real device is connected.</source>
        <translation>Simulé&#xa0;: aucun appareil réel n&apos;est connecté.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Something is wrong.</source>
        <translation>Il y a un problème.</translation>
    </message>
    <message>
        <source>Not in use at this station.</source>
        <translation>Pas utilisé à ce poste.</translation>
    </message>
    <message>
        <source>Every decision has been sent to customer service.</source>
        <translation>Toutes les décisions ont été envoyées au service client.</translation>
    </message>
    <message>
        <source>Decisions recorded here and not yet sent: {count}.</source>
        <translation>Décisions enregistrées ici et pas encore envoyées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Decisions that have waited too long: {count}.</source>
        <translation>Décisions en attente depuis trop longtemps&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Decisions that customer service does not take: {count}.</source>
        <translation>Décisions que le service client n&apos;accepte pas&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Check the cable. Meanwhile hold the label to the camera or type the number.</source>
        <translation>Vérifiez le câble. En attendant, montrez l&apos;étiquette à la caméra ou tapez le numéro.</translation>
    </message>
    <message>
        <source>Scan a label at any time, on any page.</source>
        <translation>Scannez une étiquette à tout moment, sur toutes les pages.</translation>
    </message>
    <message>
        <source>Check the cable. The camera comes back by itself; photographs already taken are safe.</source>
        <translation>Vérifiez le câble. La caméra repart toute seule&#xa0;; les photos déjà prises sont en sécurité.</translation>
    </message>
    <message>
        <source>It takes the photographs and reads labels held to it.</source>
        <translation>Elle prend les photos et lit les étiquettes qu&apos;on lui montre.</translation>
    </message>
    <message>
        <source>Look at the printer. Labels that did not come out stay in the queue and can be repeated.</source>
        <translation>Regardez l&apos;imprimante. Les étiquettes non sorties restent dans la file et peuvent être répétées.</translation>
    </message>
    <message>
        <source>Return labels come out by themselves after a refusal.</source>
        <translation>Les étiquettes de renvoi sortent toutes seules après un refus.</translation>
    </message>
    <message>
        <source>Nothing is lost: they are kept here and sent by themselves. If this lasts, call the supervisor.</source>
        <translation>Rien n&apos;est perdu&#xa0;: elles restent ici et partent toutes seules. Si cela dure, appelez le responsable.</translation>
    </message>
    <message>
        <source>Decisions leave by themselves; there is nothing to do.</source>
        <translation>Les décisions partent toutes seules&#xa0;: il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Tout envoyé</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>{count} à revoir</translation>
    </message>
    <message>
        <source>{count} to send</source>
        <translation>{count} à envoyer</translation>
    </message>
</context>
<context>
    <name>ListWork</name>
    <message>
        <source>The command sheet is ready to be printed on A4: {file}</source>
        <translation>La feuille de commandes est prête à imprimer en A4&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>LookTools</name>
    <message>
        <source>Beside</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Whole / 1:1</source>
        <translation>Entière / 1:1</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Plus sombre</translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation>Plus claire</translation>
    </message>
    <message>
        <source>Beside the customer&apos;s picture</source>
        <translation>À côté de la photo du client</translation>
    </message>
</context>
<context>
    <name>MarkTools</name>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Last mark away</source>
        <translation>Retirer le dernier repère</translation>
    </message>
    <message>
        <source>All marks away</source>
        <translation>Retirer tous les repères</translation>
    </message>
</context>
<context>
    <name>MessageFrom</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Service client</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Poste</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Locked until {clock}</source>
        <translation>Bloqué jusqu&apos;à {clock}</translation>
    </message>
</context>
<context>
    <name>NoteEntry</name>
    <message>
        <source>Note on this unit (optional)</source>
        <translation>Note sur cet article (facultative)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>Type the RMA number</source>
        <translation>Tapez le numéro RMA</translation>
    </message>
    <message>
        <source>As it stands on the label, for example {example}</source>
        <translation>Comme sur l&apos;étiquette, par exemple {example}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>the number is not complete</source>
        <translation>le numéro n&apos;est pas complet</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>not approved</source>
        <translation>non approuvé</translation>
    </message>
    <message>
        <source>already decided</source>
        <translation>déjà décidé</translation>
    </message>
    <message>
        <source>answers are missing</source>
        <translation>réponses manquantes</translation>
    </message>
    <message>
        <source>1 photo is missing</source>
        <translation>il manque 1 photo</translation>
    </message>
    <message>
        <source>choose a reason</source>
        <translation>choisissez un motif</translation>
    </message>
    <message>
        <source>write what it is</source>
        <translation>écrivez de quoi il s&apos;agit</translation>
    </message>
    <message>
        <source>not in the parcel</source>
        <translation>absent du colis</translation>
    </message>
    <message>
        <source>it is not the item</source>
        <translation>ce n&apos;est pas l&apos;article</translation>
    </message>
    <message>
        <source>read the message first</source>
        <translation>lisez d&apos;abord le message</translation>
    </message>
    <message>
        <source>needs the supervisor</source>
        <translation>il faut le responsable</translation>
    </message>
    <message>
        <source>danger: do not ship</source>
        <translation>danger&#xa0;: ne pas expédier</translation>
    </message>
</context>
<context>
    <name>OtherBenches</name>
    <message>
        <source>Taken over</source>
        <translation>Repris ailleurs</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Partly confirmed</source>
        <translation>Confirmé en partie</translation>
    </message>
</context>
<context>
    <name>Packaging</name>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Repacked</source>
        <translation>Reconditionné</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Mouillé</translation>
    </message>
</context>
<context>
    <name>PaperViewer</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>page {n} of {m}</source>
        <translation>page {n} sur {m}</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Parcel {n} of {m}: the rest is still to come</source>
        <translation>Colis {n} sur {m}&#xa0;: le reste doit encore arriver</translation>
    </message>
    <message>
        <source>All {m} parcels are here</source>
        <translation>Les {m} colis sont tous là</translation>
    </message>
    <message>
        <source>{n} parcels are here</source>
        <translation>{n} colis sont là</translation>
    </message>
    <message>
        <source>In one parcel with {number}</source>
        <translation>Dans le même colis que {number}</translation>
    </message>
    <message>
        <source>If this is another parcel, tap “{button}”.</source>
        <translation>Si c&apos;est un autre colis, touchez «&#xa0;{button}&#xa0;».</translation>
    </message>
    <message>
        <source>Another parcel of this case is here</source>
        <translation>Un autre colis de ce dossier est là</translation>
    </message>
    <message>
        <source>Parcel {n} of {m} is here</source>
        <translation>Le colis {n} sur {m} est là</translation>
    </message>
    <message>
        <source>Same parcel as before</source>
        <translation>Même colis qu&apos;avant</translation>
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
        <translation>sans badge</translation>
    </message>
    <message>
        <source>PIN locked</source>
        <translation>PIN bloqué</translation>
    </message>
    <message>
        <source>buys as {name}</source>
        <translation>achète comme {name}</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <translation>ne peut pas entrer</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Nouveau badge</translation>
    </message>
    <message>
        <source>Own purchases</source>
        <translation>Achats propres</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>choose somebody</source>
        <translation>choisissez quelqu&apos;un</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <translation>ne peut pas entrer</translation>
    </message>
    <message>
        <source>Let sign in again</source>
        <translation>Réadmettre</translation>
    </message>
    <message>
        <source>No longer let in</source>
        <translation>Ne plus admettre</translation>
    </message>
    <message>
        <source>As which customer does {name} buy here?</source>
        <translation>Comme quel client {name} achète-t-il ici&#xa0;?</translation>
    </message>
    <message>
        <source>E-mail address or name; empty for none. With the four-eyes rule on, they decide on none.</source>
        <translation>Adresse e-mail ou nom&#xa0;; vide pour aucun. Avec la règle des quatre yeux, il ne décide pas de ces cas.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PeopleWork</name>
    <message>
        <source>The badge is ready to be printed at its full size, and the file then deleted: {file}</source>
        <translation>Le badge est prêt&#xa0;: imprimez-le en taille réelle, puis supprimez le fichier&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>PeriodSheet</name>
    <message>
        <source>Which days?</source>
        <translation>Quels jours&#xa0;?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Au, inclus</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>a day earlier</source>
        <translation>un jour plus tôt</translation>
    </message>
    <message>
        <source>a day later</source>
        <translation>un jour plus tard</translation>
    </message>
    <message>
        <source>write each day as 26/11/2026</source>
        <translation>écrivez chaque jour comme 26/11/2026</translation>
    </message>
    <message>
        <source>the last day is before the first</source>
        <translation>le dernier jour est avant le premier</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Write the name</source>
        <translation>Écrivez le nom</translation>
    </message>
    <message>
        <source>Write a short name to sign in with</source>
        <translation>Écrivez un nom court pour se connecter</translation>
    </message>
    <message>
        <source>The PIN has at least {n} digits, and not all the same</source>
        <translation>Le PIN a au moins {n} chiffres, pas tous pareils</translation>
    </message>
    <message>
        <source>Type the PIN once more</source>
        <translation>Saisissez le PIN encore une fois</translation>
    </message>
    <message>
        <source>Who may sign in?</source>
        <translation>Qui peut se connecter&#xa0;?</translation>
    </message>
    <message>
        <source>Who sets this station up?</source>
        <translation>Qui configure ce poste&#xa0;?</translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation>Un nouveau PIN pour {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short name, for example anna.rossi</source>
        <translation>Nom court, par exemple anna.rossi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The PIN once more</source>
        <translation>Le PIN encore une fois</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>Compare with the camera</source>
        <translation>Comparer avec la caméra</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Whole / 1:1</source>
        <translation>Entière / 1:1</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} sur {m}</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Cette photo ne peut être affichée</translation>
    </message>
</context>
<context>
    <name>PhotoWall</name>
    <message>
        <source>Photographs</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} sur {m}</translation>
    </message>
</context>
<context>
    <name>PictureStage</name>
    <message>
        <source>The customer sent no picture</source>
        <translation>Le client n&apos;a pas envoyé de photo</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Cette image ne peut pas être affichée</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>Cases come in</source>
        <translation>Arrivée des dossiers</translation>
    </message>
    <message>
        <source>Decisions leave</source>
        <translation>Départ des décisions</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>{where}: on a network. The database must lie on a disk of this computer.</source>
        <translation>{where}&#xa0;: sur un réseau. La base de données doit être sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>{where}: {free} free</source>
        <translation>{where}&#xa0;: {free} libres</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, version {version}</translation>
    </message>
    <message>
        <source>The last good conditions stay in force until these lines are mended.</source>
        <translation>Les dernières conditions valables restent en vigueur tant que ces lignes ne sont pas corrigées.</translation>
    </message>
    <message>
        <source>{file} cannot be used</source>
        <translation>{file} est inutilisable</translation>
    </message>
    <message>
        <source>{file}, last changed {at} by {who}</source>
        <translation>{file}, modifié le {at} par {who}</translation>
    </message>
    <message>
        <source>The shop&apos;s own conditions</source>
        <translation>Conditions propres au magasin</translation>
    </message>
    <message>
        <source>Copy them to {file} to change them.</source>
        <translation>Pour les changer, les copier dans {file}.</translation>
    </message>
    <message>
        <source>The conditions that come with the program</source>
        <translation>Conditions fournies avec le programme</translation>
    </message>
    <message>
        <source>{n} % of confirmations are looked at afterwards</source>
        <translation>{n}&#xa0;% des confirmations sont revues après coup</translation>
    </message>
</context>
<context>
    <name>PolicyTab</name>
    <message>
        <source>Return conditions in force</source>
        <translation>Conditions de retour en vigueur</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Relire le fichier</translation>
    </message>
    <message>
        <source>Check another file</source>
        <translation>Vérifier un autre fichier</translation>
    </message>
    <message>
        <source>It is only looked at: what is in force stays.</source>
        <translation>Il est seulement vérifié&#xa0;: ce qui est en vigueur reste.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Quel fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>PoorSheet</name>
    <message>
        <source>Why is this photograph kept all the same?</source>
        <translation>Pourquoi garder quand même cette photo&#xa0;?</translation>
    </message>
    <message>
        <source>The reason stays with the photograph, and the journal names who agreed</source>
        <translation>Le motif reste avec la photo, et le journal indique qui a donné son accord</translation>
    </message>
    <message>
        <source>Seen together</source>
        <translation>Vu ensemble</translation>
    </message>
    <message>
        <source>No better one is possible</source>
        <translation>Impossible de faire mieux</translation>
    </message>
    <message>
        <source>The goods are gone</source>
        <translation>Marchandise partie</translation>
    </message>
</context>
<context>
    <name>PoorShot</name>
    <message>
        <source>Keep it all the same</source>
        <translation>Garder quand même</translation>
    </message>
</context>
<context>
    <name>PrintKind</name>
    <message>
        <source>Return label</source>
        <translation>Étiquette de renvoi</translation>
    </message>
    <message>
        <source>Slip for the customer</source>
        <translation>Fiche pour le client</translation>
    </message>
    <message>
        <source>Hold tag</source>
        <translation>Étiquette d&apos;attente</translation>
    </message>
    <message>
        <source>Quarantine tag</source>
        <translation>Étiquette de quarantaine</translation>
    </message>
    <message>
        <source>Location label</source>
        <translation>Étiquette d&apos;emplacement</translation>
    </message>
</context>
<context>
    <name>PrinterTab</name>
    <message>
        <source>No print queue was found at this computer.</source>
        <translation>Aucune file d&apos;impression trouvée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Which printer</source>
        <translation>Quelle imprimante</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>Étiquette d&apos;essai</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Into a folder</source>
        <translation>Dans un dossier</translation>
    </message>
    <message>
        <source>Label printer, port 9100</source>
        <translation>Étiqueteuse, port 9100</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>File d&apos;impression</translation>
    </message>
    <message>
        <source>Look for print queues</source>
        <translation>Chercher des files d&apos;impression</translation>
    </message>
    <message>
        <source>The test label takes the way of all labels and carries a ruler of 80 mm.</source>
        <translation>L&apos;étiquette d&apos;essai suit le chemin de toutes les autres et porte une règle de 80 mm.</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Imprimer une étiquette d&apos;essai</translation>
    </message>
    <message>
        <source>Measured between the two tall lines, in millimetres</source>
        <translation>Mesure entre les deux grands traits, en millimètres</translation>
    </message>
    <message>
        <source>Take this measure</source>
        <translation>Prendre cette mesure</translation>
    </message>
    <message>
        <source>measure the ruler first</source>
        <translation>mesurer d&apos;abord la règle</translation>
    </message>
</context>
<context>
    <name>PrinterWork</name>
    <message>
        <source>The test label is on its way.</source>
        <translation>L&apos;étiquette d&apos;essai est en route.</translation>
    </message>
    <message>
        <source>The printer says that it came out: {where}</source>
        <translation>L&apos;imprimante dit qu&apos;elle est sortie&#xa0;: {where}</translation>
    </message>
    <message>
        <source>The printer took it: {where}. Look whether it came out.</source>
        <translation>L&apos;imprimante l&apos;a prise&#xa0;: {where}. Regarder si elle est sortie.</translation>
    </message>
    <message>
        <source>Write the length in millimetres, for example 79.5</source>
        <translation>Écrire la longueur en millimètres, par exemple 79,5</translation>
    </message>
    <message>
        <source>Labels come out at {percent} %: the narrowest bar is {bar} mm wide, and scanners read it.</source>
        <translation>Les étiquettes sortent à {percent}&#xa0;%&#xa0;: la barre la plus étroite fait {bar} mm, et les lecteurs la lisent.</translation>
    </message>
    <message>
        <source>Labels come out at {percent} %: their bars would be {bar} mm wide, and scanners need 0.25 mm. This size is not taken. Print at full size (100 %) on labels of 100 mm; at least {least} % is needed.</source>
        <translation>Les étiquettes sortent à {percent}&#xa0;%&#xa0;: les barres feraient {bar} mm et les lecteurs demandent 0,25 mm. Cette taille n&apos;est pas prise. Imprimer en taille réelle (100&#xa0;%) sur des étiquettes de 100 mm&#xa0;; il faut au moins {least}&#xa0;%.</translation>
    </message>
    <message>
        <source>Labels come out at {percent} %: the white beside the bars falls over the edge, and scanners need it. This size is not taken. Print at full size (100 %).</source>
        <translation>Les étiquettes sortent à {percent}&#xa0;%&#xa0;: le blanc à côté des barres sort du bord, et les lecteurs en ont besoin. Cette taille n&apos;est pas prise. Imprimer en taille réelle (100&#xa0;%).</translation>
    </message>
    <message>
        <source>{percent} % cannot be: measure between the two tall lines once more.</source>
        <translation>{percent}&#xa0;% est impossible&#xa0;: mesurer encore une fois entre les deux grands traits.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Customer&apos;s data on it</source>
        <translation>Données du client</translation>
    </message>
    <message>
        <source>Locked to an account</source>
        <translation>Verrouillé par compte</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The station cannot start</source>
        <translation>Le poste ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Something went wrong. It is in the log; what was saved is safe.</source>
        <translation>Il y a eu un problème. C&apos;est dans le journal&#xa0;; ce qui est enregistré est en sécurité.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>photo missing: {names}</source>
        <translation>photo manquante&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Seal</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Signs of use</source>
        <translation>Traces d&apos;usage</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Accessoires</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Emballage</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonctionne&#xa0;?</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
</context>
<context>
    <name>QueueKind</name>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for label</source>
        <translation>En attente d&apos;étiquette</translation>
    </message>
    <message>
        <source>Photos to take again</source>
        <translation>Photos à refaire</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n&apos;attend</translation>
    </message>
    <message>
        <source>Every parcel that arrived has been processed.</source>
        <translation>Tous les colis arrivés ont été traités.</translation>
    </message>
    <message>
        <source>Nothing is on hold</source>
        <translation>Rien en suspens</translation>
    </message>
    <message>
        <source>No case waits for the supervisor.</source>
        <translation>Aucun dossier n&apos;attend le responsable.</translation>
    </message>
    <message>
        <source>No label waits</source>
        <translation>Aucune étiquette en attente</translation>
    </message>
    <message>
        <source>Every return parcel is with the carrier.</source>
        <translation>Tous les colis de renvoi sont chez le transporteur.</translation>
    </message>
    <message>
        <source>No photo is wanted</source>
        <translation>Aucune photo demandée</translation>
    </message>
    <message>
        <source>Supervisors have seen what they wanted to see.</source>
        <translation>Les responsables ont vu ce qu&apos;ils voulaient voir.</translation>
    </message>
    <message>
        <source>Quarantine is empty</source>
        <translation>La quarantaine est vide</translation>
    </message>
    <message>
        <source>No parcel stands aside.</source>
        <translation>Aucun colis de côté.</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>no refund clock</source>
        <translation>pas d&apos;échéance de remboursement</translation>
    </message>
    <message>
        <source>Refund: {left}</source>
        <translation>Rembours.&#xa0;: {left}</translation>
    </message>
    <message>
        <source>Label: not ordered</source>
        <translation>Étiquette&#xa0;: non demandée</translation>
    </message>
    <message>
        <source>Label: scanned back</source>
        <translation>Étiquette&#xa0;: vérifiée</translation>
    </message>
    <message>
        <source>Label: {state}</source>
        <translation>Étiquette&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Photo wanted: {slot}</source>
        <translation>Photo demandée&#xa0;: {slot}</translation>
    </message>
    <message>
        <source>Waits {time} · {refund}</source>
        <translation>Attente {time} · {refund}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} j {hours} h</translation>
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
        <translation>1 unité</translation>
    </message>
    <message>
        <source>{n} units</source>
        <translation>{n} unités</translation>
    </message>
    <message>
        <source>Tag: missing</source>
        <translation>Étiquette&#xa0;: manque</translation>
    </message>
    <message>
        <source>Tag: {state}</source>
        <translation>Étiquette&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Waits {time}</source>
        <translation>Attend depuis {time}</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>the label has not come out</source>
        <translation>l&apos;étiquette n&apos;est pas encore sortie</translation>
    </message>
    <message>
        <source>it is being printed</source>
        <translation>impression en cours</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Handed to the carrier</source>
        <translation>Remis au transporteur</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
</context>
<context>
    <name>QuickReasons</name>
    <message>
        <source>Seen together</source>
        <translation>Vu ensemble</translation>
    </message>
    <message>
        <source>Photos are clear</source>
        <translation>Photos claires</translation>
    </message>
    <message>
        <source>Customer was asked</source>
        <translation>Client consulté</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Bench</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>ReadSheet</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Requested outside the 14 days</source>
        <translation>Demande hors des 14 jours</translation>
    </message>
    <message>
        <source>Signs of use</source>
        <translation>Traces d&apos;usage</translation>
    </message>
    <message>
        <source>Seal broken or tampered</source>
        <translation>Scellé rompu ou altéré</translation>
    </message>
    <message>
        <source>Damaged by customer</source>
        <translation>Dommage client</translation>
    </message>
    <message>
        <source>Parts or accessories missing</source>
        <translation>Accessoires manquants</translation>
    </message>
    <message>
        <source>Not the item sold</source>
        <translation>Article non conforme</translation>
    </message>
    <message>
        <source>Serial number differs</source>
        <translation>Numéro de série différent</translation>
    </message>
    <message>
        <source>Empty box or other content</source>
        <translation>Boîte vide ou contenu différent</translation>
    </message>
    <message>
        <source>No fault found</source>
        <translation>Aucun défaut constaté</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Non éligible</translation>
    </message>
    <message>
        <source>Not sold by us</source>
        <translation>Non vendu par nous</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>ReasonToggle</name>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Awaited</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Missing from the parcel</source>
        <translation>Manquant dans le colis</translation>
    </message>
    <message>
        <source>Different item</source>
        <translation>Article différent</translation>
    </message>
    <message>
        <source>Undeclared</source>
        <translation>Non déclaré</translation>
    </message>
    <message>
        <source>Empty or other content</source>
        <translation>Vide ou autre contenu</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>That PIN is not right. Tries left: {left}.</source>
        <translation>Ce code PIN n&apos;est pas le bon. Essais restants&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Locked until {until}.</source>
        <translation>Trop de codes PIN erronés. Bloqué jusqu&apos;à {until}.</translation>
    </message>
    <message>
        <source>Nobody here wears this badge.</source>
        <translation>Personne ici ne porte ce badge.</translation>
    </message>
    <message>
        <source>Scan your own badge first, then type the PIN.</source>
        <translation>Scannez d&apos;abord votre badge, puis saisissez le PIN.</translation>
    </message>
    <message>
        <source>That recovery code is not right.</source>
        <translation>Ce code de secours n&apos;est pas le bon.</translation>
    </message>
    <message>
        <source>One administrator has to stay.</source>
        <translation>Il doit rester un administrateur.</translation>
    </message>
    <message>
        <source>This is your own purchase: somebody else decides.</source>
        <translation>C&apos;est votre propre achat&#xa0;: quelqu&apos;un d&apos;autre décide.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Identifiez-vous d&apos;abord.</translation>
    </message>
    <message>
        <source>Only a supervisor may do this.</source>
        <translation>Seul le responsable peut le faire.</translation>
    </message>
    <message>
        <source>There is no such RMA number here.</source>
        <translation>Ce numéro RMA n&apos;existe pas ici.</translation>
    </message>
    <message>
        <source>This item is no longer part of the case.</source>
        <translation>Cet article ne fait plus partie du dossier.</translation>
    </message>
    <message>
        <source>This photograph is no longer there.</source>
        <translation>Cette photo n&apos;est plus là.</translation>
    </message>
    <message>
        <source>The photograph shows too little and was not kept.</source>
        <translation>La photo montre trop peu et n&apos;a pas été gardée.</translation>
    </message>
    <message>
        <source>There is no such return label here.</source>
        <translation>Cette étiquette de renvoi n&apos;existe pas ici.</translation>
    </message>
    <message>
        <source>There is no such decision here.</source>
        <translation>Cette décision n&apos;existe pas ici.</translation>
    </message>
    <message>
        <source>Customer service has not approved this return.</source>
        <translation>Le service client n&apos;a pas approuvé ce retour.</translation>
    </message>
    <message>
        <source>This case is decided already.</source>
        <translation>Ce dossier est déjà décidé.</translation>
    </message>
    <message>
        <source>This case is not decided yet.</source>
        <translation>Ce dossier n&apos;est pas encore décidé.</translation>
    </message>
    <message>
        <source>The verdict cannot be given yet.</source>
        <translation>Le verdict ne peut pas encore être donné.</translation>
    </message>
    <message>
        <source>The case cannot be closed: there is still something to decide.</source>
        <translation>Le dossier ne peut pas être clos&#xa0;: il reste quelque chose à décider.</translation>
    </message>
    <message>
        <source>Photograph first what nobody announced: {name}</source>
        <translation>Photographiez d&apos;abord l&apos;article non déclaré : {name}</translation>
    </message>
    <message>
        <source>A supervisor has to agree to this.</source>
        <translation>L&apos;accord d&apos;un responsable est nécessaire.</translation>
    </message>
    <message>
        <source>Only a supervisor can agree to this.</source>
        <translation>Seul un responsable peut donner son accord.</translation>
    </message>
    <message>
        <source>This reduction does not fit the price: {reduction}</source>
        <translation>Cette réduction ne convient pas au prix&#xa0;: {reduction}</translation>
    </message>
    <message>
        <source>The decision has left already: a supervisor can reopen it.</source>
        <translation>La décision est déjà partie&#xa0;: le responsable peut la rouvrir.</translation>
    </message>
    <message>
        <source>The decision has not left yet: undo it instead.</source>
        <translation>La décision n&apos;est pas encore partie&#xa0;: annulez-la.</translation>
    </message>
    <message>
        <source>This decision counts no more: it was undone or replaced.</source>
        <translation>Cette décision ne vaut plus&#xa0;: elle a été annulée ou remplacée.</translation>
    </message>
    <message>
        <source>The parcel is with the carrier already.</source>
        <translation>Le colis est déjà chez le transporteur.</translation>
    </message>
    <message>
        <source>The refund has been paid by now: write to customer service.</source>
        <translation>Le remboursement est désormais payé&#xa0;: écrivez au service client.</translation>
    </message>
    <message>
        <source>The customer&apos;s address is missing, so no label can be printed. Ask the supervisor: the goods wait.</source>
        <translation>L&apos;adresse du client manque, donc pas d&apos;étiquette. Demandez au responsable&#xa0;: la marchandise attend.</translation>
    </message>
    <message>
        <source>The address is a post-office box: no parcel goes there. Ask the supervisor: the goods wait.</source>
        <translation>L&apos;adresse est une boîte postale&#xa0;: aucun colis n&apos;y va. Demandez au responsable&#xa0;: la marchandise attend.</translation>
    </message>
    <message>
        <source>The label has no letters for this address: {characters}. Ask the supervisor: the goods wait.</source>
        <translation>L&apos;étiquette n&apos;a pas les caractères de cette adresse&#xa0;: {characters}. Demandez au responsable&#xa0;: la marchandise attend.</translation>
    </message>
    <message>
        <source>This answer does not fit the question.</source>
        <translation>Cette réponse ne convient pas à la question.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Le texte est trop long.</translation>
    </message>
    <message>
        <source>There are too many already.</source>
        <translation>Il y en a déjà trop.</translation>
    </message>
    <message>
        <source>Danger: nothing goes on until a supervisor says so.</source>
        <translation>Danger&#xa0;: rien ne reprend avant la décision d&apos;un responsable.</translation>
    </message>
    <message>
        <source>There is no danger here any more.</source>
        <translation>Il n&apos;y a plus de danger ici.</translation>
    </message>
    <message>
        <source>Decisions have not left for {hours} h: no verdict until a supervisor says that they know.</source>
        <translation>Des décisions ne partent pas depuis {hours} h&#xa0;: aucun verdict avant qu&apos;un responsable ne déclare le savoir.</translation>
    </message>
    <message>
        <source>The station could not work by these settings.</source>
        <translation>Le poste ne pourrait pas travailler avec ces réglages.</translation>
    </message>
    <message>
        <source>Open at {bench} ({who}): nothing was changed from here.</source>
        <translation>Ouvert au poste {bench} ({who})&#xa0;: rien n&apos;a été changé d&apos;ici.</translation>
    </message>
    <message>
        <source>The label cannot show these characters: {characters}</source>
        <translation>L&apos;étiquette ne peut pas afficher ces caractères&#xa0;: {characters}</translation>
    </message>
</context>
<context>
    <name>RefuseSheet</name>
    <message>
        <source>Refuse: {name}</source>
        <translation>Refuser&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Photographs that go on the slip · {n}</source>
        <translation>Photos qui vont sur la feuille · {n}</translation>
    </message>
    <message>
        <source>Why? The customer reads the reasons on the slip in the parcel.</source>
        <translation>Pourquoi&#xa0;? Le client lit les motifs sur la feuille dans le colis.</translation>
    </message>
    <message>
        <source>In your own words (needed for “Other”)</source>
        <translation>Avec vos mots (obligatoire pour «&#xa0;Autre&#xa0;»)</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>RequestType</name>
    <message>
        <source>Standard warranty</source>
        <translation>Garantie standard</translation>
    </message>
    <message>
        <source>Advanced quality guarantee</source>
        <translation>Garantie qualité avancée</translation>
    </message>
    <message>
        <source>Return for convenience</source>
        <translation>Retour de convenance</translation>
    </message>
</context>
<context>
    <name>Resolution</name>
    <message>
        <source>refund</source>
        <translation>remboursement</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>remplacement</translation>
    </message>
    <message>
        <source>reduced refund</source>
        <translation>remboursement réduit</translation>
    </message>
    <message>
        <source>commercial settlement</source>
        <translation>geste commercial</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>Something lies over this page</source>
        <translation>Quelque chose recouvre cette page</translation>
    </message>
    <message>
        <source>Decided: take the verdict back to change it</source>
        <translation>Décidé&#xa0;: annulez le verdict pour le modifier</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>seen already</source>
        <translation>déjà vu</translation>
    </message>
    <message>
        <source>Reduced refund: {part} is kept</source>
        <translation>Remboursement réduit&#xa0;: {part} est retenu</translation>
    </message>
    <message>
        <source>{who} agreed: «{why}»</source>
        <translation>{who} est d&apos;accord&#xa0;: «&#xa0;{why}&#xa0;»</translation>
    </message>
    <message>
        <source>The bench owes a photograph: {slot}</source>
        <translation>Le poste doit une photo&#xa0;: {slot}</translation>
    </message>
    <message>
        <source>In the sample by the conditions of the day it was decided</source>
        <translation>Dans l&apos;échantillon selon les conditions du jour de la décision</translation>
    </message>
    <message>
        <source>In the sample: its number draws {lot}, and what draws less than {n} of 100 is looked at</source>
        <translation>Dans l&apos;échantillon&#xa0;: son numéro tire {lot}, et l&apos;on regarde ce qui tire moins de {n} sur 100</translation>
    </message>
    <message>
        <source>The file of this photograph is gone</source>
        <translation>Le fichier de cette photo a disparu</translation>
    </message>
    <message>
        <source>This file is not the photograph that was taken: its hash does not match</source>
        <translation>Ce fichier n&apos;est pas la photo prise&#xa0;: l&apos;empreinte ne correspond pas</translation>
    </message>
</context>
<context>
    <name>ReviewDetail</name>
    <message>
        <source>The customer sent no picture</source>
        <translation>Le client n&apos;a pas envoyé de photo</translation>
    </message>
    <message>
        <source>No photograph was taken</source>
        <translation>Aucune photo prise</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Cette image ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Rien à regarder</translation>
    </message>
    <message>
        <source>No photograph is in this list.</source>
        <translation>Aucune photo dans cette liste.</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>What is known of this unit</source>
        <translation>Ce que l&apos;on sait de cet article</translation>
    </message>
    <message>
        <source>What the conditions say</source>
        <translation>Ce que disent les conditions</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier complet</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Everything has been seen</source>
        <translation>Tout a été vu</translation>
    </message>
    <message>
        <source>Nothing waits in this list.</source>
        <translation>Rien n&apos;attend dans cette liste.</translation>
    </message>
    <message>
        <source>Another list or fewer filters show more.</source>
        <translation>Une autre liste ou moins de filtres en montrent plus.</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Rien ne correspond à ces filtres</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>To the bench</source>
        <translation>Pour le poste</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The label is void, and a new decision takes the place of the first. Both stay in the journal.</source>
        <translation>L&apos;étiquette est annulée et une nouvelle décision remplace la première. Les deux restent au journal.</translation>
    </message>
    <message>
        <source>Authorise the refusal: for which reasons?</source>
        <translation>Autoriser le refus&#xa0;: pour quels motifs&#xa0;?</translation>
    </message>
    <message>
        <source>Refuse what the bench confirmed?</source>
        <translation>Refuser ce que le poste a confirmé&#xa0;?</translation>
    </message>
    <message>
        <source>Confirm what the bench refused?</source>
        <translation>Confirmer ce que le poste a refusé&#xa0;?</translation>
    </message>
    <message>
        <source>Confirm with a reduced refund</source>
        <translation>Confirmer avec un remboursement réduit</translation>
    </message>
    <message>
        <source>Why is the case reopened?</source>
        <translation>Pourquoi rouvrir le dossier&#xa0;?</translation>
    </message>
    <message>
        <source>All its units are to be decided again; the next decision replaces this one.</source>
        <translation>Tous ses articles sont à décider de nouveau&#xa0;; la prochaine décision remplace celle-ci.</translation>
    </message>
    <message>
        <source>Which photograph is to be taken again?</source>
        <translation>Quelle photo est à refaire&#xa0;?</translation>
    </message>
    <message>
        <source>It becomes a task at the bench, and the unit waits on its shelf until then.</source>
        <translation>Cela devient une tâche au poste, et l&apos;article attend sur son étagère jusque-là.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Everybody who looks at the case reads it.</source>
        <translation>Tous ceux qui regardent le dossier le lisent.</translation>
    </message>
    <message>
        <source>how much is kept: 15.00 or 20%</source>
        <translation>combien est retenu&#xa0;: 15,00 ou 20%</translation>
    </message>
    <message>
        <source>write a few words first</source>
        <translation>écrivez d&apos;abord quelques mots</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Kept from the refund: an amount or a per cent (15.00 or 20%)</source>
        <translation>Retenu sur le remboursement&#xa0;: un montant ou un pourcentage (15,00 ou 20%)</translation>
    </message>
</context>
<context>
    <name>ReviewShots</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer · {day}</source>
        <translation>Client · {day}</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Bench · {slot} · {when}</source>
        <translation>Poste · {slot} · {when}</translation>
    </message>
</context>
<context>
    <name>ReviewVerbs</name>
    <message>
        <source>More</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Tout le dossier</translation>
    </message>
</context>
<context>
    <name>ReviewViewer</name>
    <message>
        <source>Original unchanged · SHA-256 {hash}…</source>
        <translation>Original intact · SHA-256 {hash}…</translation>
    </message>
    <message>
        <source>Not the photograph that was taken: its hash does not match</source>
        <translation>Ce n&apos;est pas la photo prise&#xa0;: l&apos;empreinte ne correspond pas</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Le fichier a disparu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} sur {m}</translation>
    </message>
    <message>
        <source>the customer sent none</source>
        <translation>le client n&apos;en a pas envoyé</translation>
    </message>
    <message>
        <source>Which words?</source>
        <translation>Quels mots&#xa0;?</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>operator</source>
        <translation>opérateur</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>defective products are accepted from everybody</source>
        <translation>les produits défectueux sont acceptés de tous</translation>
    </message>
    <message>
        <source>profile allows returns for convenience</source>
        <translation>le profil admet les retours de convenance</translation>
    </message>
    <message>
        <source>no signs of use</source>
        <translation>aucune trace d&apos;usage</translation>
    </message>
    <message>
        <source>requested within the return window</source>
        <translation>demandé dans les délais</translation>
    </message>
    <message>
        <source>free label under guarantee</source>
        <translation>étiquette gratuite sous garantie</translation>
    </message>
    <message>
        <source>customer pays the carriage</source>
        <translation>port à la charge du client</translation>
    </message>
    <message>
        <source>no processing fee</source>
        <translation>aucuns frais de traitement</translation>
    </message>
    <message>
        <source>replacement after a shipping error</source>
        <translation>remplacement après erreur d&apos;expédition</translation>
    </message>
    <message>
        <source>refund within the time</source>
        <translation>remboursement dans les délais</translation>
    </message>
    <message>
        <source>approved by customer service</source>
        <translation>approuvé par le service client</translation>
    </message>
</context>
<context>
    <name>RuleLines</name>
    <message>
        <source>Delivery date unknown: the {days} days cannot be checked</source>
        <translation>Livraison sans date&#xa0;: les {days} jours ne peuvent être vérifiés</translation>
    </message>
    <message>
        <source>Requested {requested}, before the delivery on {delivered}</source>
        <translation>Demandé le {requested}, avant la livraison du {delivered}</translation>
    </message>
    <message>
        <source>Delivered {delivered}, requested {requested}: day {day} of {days}</source>
        <translation>Livré le {delivered}, demandé le {requested}&#xa0;: jour {day} sur {days}</translation>
    </message>
    <message>
        <source>replacement: {why}</source>
        <translation>remplacement&#xa0;: {why}</translation>
    </message>
    <message>
        <source>replacement without a shipping error: {why}</source>
        <translation>remplacement sans erreur d&apos;expédition&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Sent late: here {n} days after the request, which alone counts</source>
        <translation>Expédié tard&#xa0;: ici {n} jours après la demande, qui seule compte</translation>
    </message>
    <message>
        <source>{rule}: nothing to check here</source>
        <translation>{rule}&#xa0;: rien à vérifier ici</translation>
    </message>
    <message>
        <source>profile does not foresee returns for convenience</source>
        <translation>le profil ne prévoit pas de retours de convenance</translation>
    </message>
    <message>
        <source>nobody said whether the profile allows returns for convenience</source>
        <translation>personne n&apos;a dit si le profil admet les retours de convenance</translation>
    </message>
    <message>
        <source>nobody said who paid the carriage</source>
        <translation>personne n&apos;a dit qui a payé le transport</translation>
    </message>
    <message>
        <source>refund within {hours} hours of the arrival: by {day}</source>
        <translation>remboursement dans les {hours} heures de l&apos;arrivée&#xa0;: avant le {day}</translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>The conditions, rule by rule</source>
        <translation>Le règlement, règle par règle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>RushHead</name>
    <message>
        <source>Taken in now: {n}</source>
        <translation>Pris en charge maintenant&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Scan the first parcel</source>
        <translation>Scannez le premier colis</translation>
    </message>
    <message>
        <source>Scan, photograph from outside, next.</source>
        <translation>Scannez, photographiez de l&apos;extérieur, suivant.</translation>
    </message>
    <message>
        <source>Photograph the parcel from outside.</source>
        <translation>Photographiez le colis de l&apos;extérieur.</translation>
    </message>
    <message>
        <source>It was taken in before. Is this another parcel of the case?</source>
        <translation>Il a déjà été pris en charge. Est-ce un autre colis du même dossier ?</translation>
    </message>
    <message>
        <source>Already in work: put it with the others. Scan the next parcel.</source>
        <translation>Déjà en cours&#xa0;: posez-le avec les autres. Scannez le colis suivant.</translation>
    </message>
    <message>
        <source>Stick its tag on it and put it with the others. Scan the next parcel.</source>
        <translation>Collez son étiquette et posez-le avec les autres. Scannez le colis suivant.</translation>
    </message>
</context>
<context>
    <name>RushPage</name>
    <message>
        <source>no parcel waits</source>
        <translation>aucun colis n&apos;attend</translation>
    </message>
    <message>
        <source>Wait for inspection, most urgent first: {n}</source>
        <translation>À contrôler, le plus urgent d&apos;abord&#xa0;: {n}</translation>
    </message>
    <message>
        <source>The parcel from outside</source>
        <translation>Le colis de l&apos;extérieur</translation>
    </message>
    <message>
        <source>Hold the label here</source>
        <translation>Montrez l&apos;étiquette ici</translation>
    </message>
    <message>
        <source>no photograph is missing</source>
        <translation>aucune photo ne manque</translation>
    </message>
    <message>
        <source>Without a photograph</source>
        <translation>Sans photo</translation>
    </message>
    <message>
        <source>Inspect the most urgent</source>
        <translation>Contrôler le plus urgent</translation>
    </message>
    <message>
        <source>To the bench</source>
        <translation>Au poste</translation>
    </message>
</context>
<context>
    <name>RushWork</name>
    <message>
        <source>Photograph {number} first, or go on without.</source>
        <translation>Photographiez d&apos;abord {number}, ou continuez sans.</translation>
    </message>
</context>
<context>
    <name>ScanAnswer</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <source>Already processed</source>
        <translation>Déjà traité</translation>
    </message>
    <message>
        <source>Not for this station</source>
        <translation>Pas pour ce poste</translation>
    </message>
    <message>
        <source>Several cases</source>
        <translation>Plusieurs dossiers</translation>
    </message>
    <message>
        <source>This is a product code</source>
        <translation>C&apos;est un code produit</translation>
    </message>
    <message>
        <source>This is a web address</source>
        <translation>C&apos;est une adresse web</translation>
    </message>
    <message>
        <source>Stands in quarantine</source>
        <translation>Est en quarantaine</translation>
    </message>
    <message>
        <source>Open at another bench</source>
        <translation>Ouvert à un autre poste</translation>
    </message>
    <message>
        <source>A carrier&apos;s number that no request names</source>
        <translation>Aucune demande n&apos;a ce numéro de transporteur</translation>
    </message>
</context>
<context>
    <name>ScanAnswerPanel</name>
    <message>
        <source>a supervisor can do that</source>
        <translation>un responsable peut le faire</translation>
    </message>
    <message>
        <source>Next parcel</source>
        <translation>Colis suivant</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Retour au dossier</translation>
    </message>
    <message>
        <source>Yes, it says {number}</source>
        <translation>Oui, elle dit {number}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Look at the case</source>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Taper le numéro</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>No open case expects this product.</source>
        <translation>Aucun dossier ouvert n&apos;attend ce produit.</translation>
    </message>
    <message>
        <source>Open cases that expect it:</source>
        <translation>Dossiers ouverts qui l&apos;attendent&#xa0;:</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Est-ce l&apos;un de ceux-ci&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ScanPrompt</name>
    <message>
        <source>Scan the RMA label</source>
        <translation>Scannez l&apos;étiquette RMA</translation>
    </message>
    <message>
        <source>with the scanner, or hold it to the camera</source>
        <translation>avec le lecteur, ou montrez-la à la caméra</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Taper le numéro</translation>
    </message>
    <message>
        <source>Parcel without a label</source>
        <translation>Colis sans étiquette</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Many parcels at once</source>
        <translation>Plusieurs colis à la fois</translation>
    </message>
    <message>
        <source>Go on with {rma}</source>
        <translation>Reprendre {rma}</translation>
    </message>
    <message>
        <source>{n} of {m} answers given, {k} photographs kept</source>
        <translation>{n} réponses sur {m}, {k} photos conservées</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>Cannot be checked now</source>
        <translation>Vérification impossible</translation>
    </message>
    <message>
        <source>Nothing here is called {number}.</source>
        <translation>Rien ici ne porte le numéro {number}.</translation>
    </message>
    <message>
        <source>It has until {when} to do so, in working days.</source>
        <translation>Il a jusqu&apos;au {when}, en jours ouvrés.</translation>
    </message>
    <message>
        <source>More than one case belongs to {number}. Choose one.</source>
        <translation>Plusieurs dossiers ont le numéro {number}. Choisissez-en un.</translation>
    </message>
    <message>
        <source>No cases have come in so far.</source>
        <translation>Aucun dossier n&apos;est arrivé jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>Cases last came in {when}.</source>
        <translation>Derniers dossiers reçus : {when}.</translation>
    </message>
    <message>
        <source>No cases have come in since {when}: it may be one of those.</source>
        <translation>Aucun dossier n&apos;arrive depuis le {when} : ce peut être l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>Scan the RMA label on the parcel.</source>
        <translation>Scannez l&apos;étiquette RMA sur le colis.</translation>
    </message>
    <message>
        <source>Scan the RMA label, or look for the order or the customer&apos;s name.</source>
        <translation>Scannez l&apos;étiquette RMA, ou cherchez la commande ou le nom du client.</translation>
    </message>
    <message>
        <source>The scanner&apos;s keyboard layout does not match</source>
        <translation>Le lecteur utilise un autre clavier</translation>
    </message>
    <message>
        <source>It sent {came}. Is this what the label says?</source>
        <translation>Il a envoyé {came}. Est-ce bien ce que dit l&apos;étiquette&#xa0;?</translation>
    </message>
    <message>
        <source>Set the scanner to the keyboard {computer}: its own manual has the code for that.</source>
        <translation>Réglez le lecteur sur le clavier {computer}&#xa0;: le code est dans son manuel.</translation>
    </message>
    <message>
        <source>Customer service has not examined this request yet.</source>
        <translation>Le service client n&apos;a pas encore examiné cette demande.</translation>
    </message>
    <message>
        <source>Customer service still waits for details.</source>
        <translation>Le service client attend encore des précisions.</translation>
    </message>
    <message>
        <source>Customer service rejected this request before shipping.</source>
        <translation>Le service client a rejeté cette demande avant l&apos;expédition.</translation>
    </message>
    <message>
        <source>The customer cancelled this request.</source>
        <translation>Le client a annulé cette demande.</translation>
    </message>
    <message>
        <source>Open at {bench} ({who})</source>
        <translation>Ouvert au poste {bench} ({who})</translation>
    </message>
    <message>
        <source>{number} has been open there since {since}.</source>
        <translation>{number} y est ouvert depuis le {since}.</translation>
    </message>
    <message>
        <source>You can look at it. A supervisor can take it over.</source>
        <translation>Vous pouvez le regarder. Un responsable peut le reprendre.</translation>
    </message>
    <message>
        <source>Put the parcel in quarantine.</source>
        <translation>Mettez le colis en quarantaine.</translation>
    </message>
    <message>
        <source>Put the parcel in quarantine: {place}.</source>
        <translation>Mettez le colis en quarantaine&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>This parcel belongs to another station.</source>
        <translation>Ce colis appartient à un autre poste.</translation>
    </message>
    <message>
        <source>Bring the parcel to {place}.</source>
        <translation>Apportez le colis à {place}.</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>American</source>
        <translation>américain</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Every character arrived as it should.</source>
        <translation>Chaque caractère est arrivé comme il faut.</translation>
    </message>
    <message>
        <source>Capital and small letters are swapped: release Caps Lock, or set the scanner up anew.</source>
        <translation>Majuscules et minuscules sont inversées&#xa0;: relâcher Verr. Maj. ou reconfigurer le lecteur.</translation>
    </message>
    <message>
        <source>The scanner sends {extra} around every code: switch this off in the scanner.</source>
        <translation>Le lecteur envoie {extra} autour de chaque code&#xa0;: le désactiver dans le lecteur.</translation>
    </message>
    <message>
        <source>This is not the test code, or it arrived mutilated. Scan it once more.</source>
        <translation>Ce n&apos;est pas le code d&apos;essai, ou il est arrivé mutilé. Le lire encore une fois.</translation>
    </message>
    <message>
        <source>The scanner&apos;s keyboard layout does not match. Set up in the scanner: {scanner}; in the computer: {computer}. Meant was {healed}. Set the scanner to {computer} with the codes of its manual.</source>
        <translation>Le lecteur utilise un autre clavier. Dans le lecteur&#xa0;: {scanner}&#xa0;; dans l&apos;ordinateur&#xa0;: {computer}. Il fallait lire {healed}. Régler le lecteur sur le clavier {computer} avec les codes de son manuel.</translation>
    </message>
</context>
<context>
    <name>ScannerTab</name>
    <message>
        <source>Nothing is plugged into a serial port of this computer.</source>
        <translation>Rien n&apos;est branché sur un port série de cet ordinateur.</translation>
    </message>
    <message>
        <source>Which scanner</source>
        <translation>Quel lecteur</translation>
    </message>
    <message>
        <source>Test scan</source>
        <translation>Lecture d&apos;essai</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Types like a keyboard</source>
        <translation>Tape comme un clavier</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>Look for ports</source>
        <translation>Chercher des ports</translation>
    </message>
    <message>
        <source>Scan this code, from here or from the command sheet. Every character is compared.</source>
        <translation>Lire ce code, ici ou sur la feuille de commandes. Chaque caractère est comparé.</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>The scanner&apos;s keyboard layout does not match. Sign in first.</source>
        <translation>Le lecteur utilise un autre clavier. Identifiez-vous d&apos;abord.</translation>
    </message>
    <message>
        <source>The camera sees {number}, not the label {expected}.</source>
        <translation>La caméra voit {number}, pas l&apos;étiquette {expected}.</translation>
    </message>
    <message>
        <source>The camera sees {number}: put this case aside first if you mean it.</source>
        <translation>La caméra voit {number}&#xa0;: si c&apos;est le bon, mettez d&apos;abord ce dossier de côté.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Identifiez-vous d&apos;abord.</translation>
    </message>
    <message>
        <source>This code cannot be read. Scan it again or type the number.</source>
        <translation>Ce code est illisible. Scannez-le de nouveau ou tapez le numéro.</translation>
    </message>
    <message>
        <source>This is no serial number: {code}. Scan the one on the item.</source>
        <translation>Ce n&apos;est pas un numéro de série : {code}. Scannez celui de l&apos;article.</translation>
    </message>
    <message>
        <source>Expected: {names}. Scanned: {code}.</source>
        <translation>Attendu&#xa0;: {names}. Scanné&#xa0;: {code}.</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Mauvais article</translation>
    </message>
    <message>
        <source>The right item.</source>
        <translation>C&apos;est le bon article.</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rompu</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Altéré</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>No seal</source>
        <translation>Sans scellé</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No case holds this text. Check the characters, or try a shorter part.</source>
        <translation>Aucun dossier ne contient ce texte. Vérifiez les caractères ou essayez une partie plus courte.</translation>
    </message>
    <message>
        <source>RMA, order, name, tracking or serial number</source>
        <translation>RMA, commande, nom, numéro de suivi ou de série</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Nothing fits: put the parcel in quarantine, unopened</source>
        <translation>Rien ne correspond&#xa0;: mettez le colis en quarantaine sans l&apos;ouvrir</translation>
    </message>
    <message>
        <source>Erase the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search a case</source>
        <translation>Chercher un dossier</translation>
    </message>
    <message>
        <source>Type at least three characters of any of its numbers or names.</source>
        <translation>Tapez au moins trois caractères d&apos;un de ses numéros ou noms.</translation>
    </message>
</context>
<context>
    <name>SerialCheck</name>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>autre commande</translation>
    </message>
</context>
<context>
    <name>SerialEntry</name>
    <message>
        <source>Scan or type the serial number</source>
        <translation>Scannez ou saisissez le numéro</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
</context>
<context>
    <name>ServiceStatus</name>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Details requested</source>
        <translation>Précisions demandées</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Rejected (before shipping)</source>
        <translation>Rejeté (avant expédition)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>There is no such setting.</source>
        <translation>Ce réglage n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Écrire un nombre entier.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Cela ne peut pas être vide.</translation>
    </message>
    <message>
        <source>At most {limit} characters.</source>
        <translation>Au plus {limit} caractères.</translation>
    </message>
    <message>
        <source>Labels cannot show these characters: {characters}</source>
        <translation>Les étiquettes ne peuvent pas montrer ces caractères&#xa0;: {characters}</translation>
    </message>
    <message>
        <source>This address does not fit on a label: shorten it.</source>
        <translation>Cette adresse ne tient pas sur une étiquette&#xa0;: la raccourcir.</translation>
    </message>
    <message>
        <source>Two capital letters, for example IT.</source>
        <translation>Deux majuscules, par exemple IT.</translation>
    </message>
    <message>
        <source>There is no such time zone: choose one from the list.</source>
        <translation>Ce fuseau horaire n&apos;existe pas&#xa0;: en choisir un dans la liste.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Choisir parmi {choices}.</translation>
    </message>
    <message>
        <source>Write month and day: 12-07.</source>
        <translation>Écrire le mois et le jour : 12-07.</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, - and _.</source>
        <translation>De 1 à 32 lettres, chiffres, - et _.</translation>
    </message>
    <message>
        <source>This is outside what is possible.</source>
        <translation>C&apos;est hors de ce qui est possible.</translation>
    </message>
    <message>
        <source>Neither this folder nor the one above it is there.</source>
        <translation>Ni ce dossier ni celui qui le contient n&apos;existent.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>On ne peut rien écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>The station uses this folder for something else.</source>
        <translation>Le poste utilise ce dossier pour autre chose.</translation>
    </message>
    <message>
        <source>There is no such device, file or address.</source>
        <translation>Il n&apos;y a pas de tel appareil, fichier ou adresse.</translation>
    </message>
    <message>
        <source>This is no address that such a device can have.</source>
        <translation>Ce n&apos;est pas une adresse possible pour cet appareil.</translation>
    </message>
    <message>
        <source>This is no form of a number: {detail}</source>
        <translation>Ce n&apos;est pas la forme d&apos;un numéro&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>The bars would be narrower than a scanner reads.</source>
        <translation>Les barres seraient trop étroites pour un lecteur.</translation>
    </message>
    <message>
        <source>The label would be printed over its edge.</source>
        <translation>L&apos;étiquette sortirait du bord.</translation>
    </message>
    <message>
        <source>Only an administrator changes settings</source>
        <translation>Seul un administrateur change les réglages</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Nothing was changed: see the fields marked red.</source>
        <translation>Rien n&apos;a été changé&#xa0;: voir les champs marqués en rouge.</translation>
    </message>
    <message>
        <source>Kept. It counts from the next start of the program.</source>
        <translation>Enregistré. Compte au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Kept, and it counts from now on.</source>
        <translation>Enregistré, et cela compte dès maintenant.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>rien de changé</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Times and places</source>
        <translation>Délais et lieux</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
</context>
<context>
    <name>SettingsWork</name>
    <message>
        <source>{name} {version} is in force from now on.</source>
        <translation>{name} {version} est en vigueur dès maintenant.</translation>
    </message>
    <message>
        <source>This file can be used: {name}, version {version}.</source>
        <translation>Ce fichier est utilisable&#xa0;: {name}, version {version}.</translation>
    </message>
    <message>
        <source>It cannot be used: {reason}.</source>
        <translation>Il est inutilisable&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Return conditions</source>
        <translation>Conditions de retour</translation>
    </message>
    <message>
        <source>Command sheet</source>
        <translation>Feuille de commandes</translation>
    </message>
    <message>
        <source>The picture is live.</source>
        <translation>L&apos;image est en direct.</translation>
    </message>
    <message>
        <source>Every character of the test code arrived.</source>
        <translation>Chaque caractère du code d&apos;essai est arrivé.</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>Elle est prête.</translation>
    </message>
    <message>
        <source>{free} free.</source>
        <translation>{free} libres.</translation>
    </message>
    <message>
        <source>It is {now} in {zone}.</source>
        <translation>Elle indique {now}, fuseau {zone}.</translation>
    </message>
    <message>
        <source>The newest entries hold; the others are looked at meanwhile.</source>
        <translation>Les dernières entrées tiennent&#xa0;; les autres sont vérifiées pendant ce temps.</translation>
    </message>
    <message>
        <source>All sent.</source>
        <translation>Toutes envoyées.</translation>
    </message>
    <message>
        <source>{name}, version {version}.</source>
        <translation>{name}, version {version}.</translation>
    </message>
    <message>
        <source>Does it lie on the bench? The help page prints another one.</source>
        <translation>Est-elle sur le poste&#xa0;? La page d&apos;aide en imprime une autre.</translation>
    </message>
    <message>
        <source>Being asked …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Simulated: no real device is connected.</source>
        <translation>Simulée&#xa0;: aucun appareil réel n&apos;est branché.</translation>
    </message>
    <message>
        <source>No picture comes: check the cable. It comes back by itself.</source>
        <translation>Aucune image&#xa0;: vérifier le câble. Elle revient toute seule.</translation>
    </message>
    <message>
        <source>The picture is black: take the cap off, turn the light on.</source>
        <translation>L&apos;image est noire&#xa0;: ôter le cache, allumer la lumière.</translation>
    </message>
    <message>
        <source>The picture stands still: unplug the camera and plug it in again.</source>
        <translation>L&apos;image est figée&#xa0;: débrancher la caméra et la rebrancher.</translation>
    </message>
    <message>
        <source>Wrong characters arrived: see Settings, Scanner.</source>
        <translation>De mauvais caractères sont arrivés&#xa0;: voir Réglages, Lecteur.</translation>
    </message>
    <message>
        <source>{free} free: soon no photograph can be kept. Make room.</source>
        <translation>{free} libres&#xa0;: bientôt plus aucune photo. Faire de la place.</translation>
    </message>
    <message>
        <source>{free} free: no photograph is taken any more. Make room now.</source>
        <translation>{free} libres&#xa0;: plus aucune photo n&apos;est prise. Faire de la place maintenant.</translation>
    </message>
    <message>
        <source>It says {now}, and work was done here at {last}: set the clock of this computer.</source>
        <translation>Elle indique {now}, et on a travaillé ici le {last}&#xa0;: régler l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>It says {now}: set the clock of this computer.</source>
        <translation>Elle indique {now}&#xa0;: régler l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The clock was moved by {seconds} s: look whether it is right.</source>
        <translation>L&apos;horloge a été déplacée de {seconds} s&#xa0;: vérifier si elle est juste.</translation>
    </message>
    <message>
        <source>Entry {row} was changed or is missing: call the administrator.</source>
        <translation>L&apos;entrée {row} a été changée ou manque&#xa0;: appeler l&apos;administrateur.</translation>
    </message>
    <message>
        <source>{waiting} not sent yet: they leave by themselves.</source>
        <translation>{waiting} pas encore envoyées&#xa0;: elles partent toutes seules.</translation>
    </message>
    <message>
        <source>{set_aside} not taken by customer service: call the supervisor.</source>
        <translation>{set_aside} non acceptées par le service client&#xa0;: appeler le responsable.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is wrong in line {line}: {name} {version} stays in force.</source>
        <translation>Le fichier du magasin a une erreur à la ligne {line}&#xa0;: {name} {version} reste en vigueur.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is wrong ({key}): {name} {version} stays in force.</source>
        <translation>Le fichier du magasin est faux ({key}) : {name} {version} reste en vigueur.</translation>
    </message>
    <message>
        <source>The shop&apos;s file cannot be used: {name} {version} stays in force.</source>
        <translation>Le fichier du magasin est inutilisable : {name} {version} reste en vigueur.</translation>
    </message>
    <message>
        <source>Scan the code below, or the one on the command sheet.</source>
        <translation>Lire le code ci-dessous ou celui de la feuille de commandes.</translation>
    </message>
    <message>
        <source>All entries hold: the last is number {rows}.</source>
        <translation>Toutes les entrées tiennent&#xa0;: la dernière est la n° {rows}.</translation>
    </message>
</context>
<context>
    <name>ShiftOffer</name>
    <message>
        <source>Start of the shift: does everything work?</source>
        <translation>Début de service&#xa0;: tout marche&#xa0;?</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Something has to be looked at: see the lines that are marked.</source>
        <translation>Il y a quelque chose à regarder&#xa0;: voyez les lignes marquées.</translation>
    </message>
    <message>
        <source>The test code is still to be scanned.</source>
        <translation>Le code d&apos;essai reste à lire.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tout marche.</translation>
    </message>
    <message>
        <source>End all the same: {n} not sent</source>
        <translation>Terminer quand même&#xa0;: {n} non envoyées</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>Fin de service</translation>
    </message>
    <message>
        <source>All decisions are sent</source>
        <translation>Toutes les décisions sont envoyées</translation>
    </message>
    <message>
        <source>Decisions not sent: {n}</source>
        <translation>Décisions non envoyées&#xa0;: {n}</translation>
    </message>
    <message>
        <source>All labels are printed</source>
        <translation>Toutes les étiquettes sont imprimées</translation>
    </message>
    <message>
        <source>Labels not printed: {n}</source>
        <translation>Étiquettes non imprimées&#xa0;: {n}</translation>
    </message>
    <message>
        <source>On the shelves: {n}</source>
        <translation>Sur les étagères&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Cases still open: {n}</source>
        <translation>Dossiers encore ouverts&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>Début de service</translation>
    </message>
    <message>
        <source>End of the shift</source>
        <translation>Fin de service</translation>
    </message>
    <message>
        <source>Keep, and to work</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>No parcel is left half-way. The report lists what was done.</source>
        <translation>Aucun colis n&apos;est resté à mi-chemin. Le rapport liste ce qui a été fait.</translation>
    </message>
    <message>
        <source>Cases still open</source>
        <translation>Dossiers encore ouverts</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is working here?</source>
        <translation>Qui travaille ici&#xa0;?</translation>
    </message>
    <message>
        <source>Opening the station…</source>
        <translation>Ouverture du poste…</translation>
    </message>
    <message>
        <source>Badge read. Now your PIN</source>
        <translation>Badge lu. Maintenant le PIN</translation>
    </message>
    <message>
        <source>Scan your badge, or tap your name and type your PIN.</source>
        <translation>Scannez votre badge, ou touchez votre nom et saisissez le PIN.</translation>
    </message>
    <message>
        <source>Locked. {name} was working here; everything is as it was.</source>
        <translation>Verrouillé. {name} travaillait ici&#xa0;; tout est resté en place.</translation>
    </message>
    <message>
        <source>Nobody has worked here yet.</source>
        <translation>Personne n&apos;a encore travaillé ici.</translation>
    </message>
    <message>
        <source>Set the station up</source>
        <translation>Configurer le poste</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Choisissez votre nom</translation>
    </message>
    <message>
        <source>{code}

It opens once and gives a new PIN. It is shown this once, and on a sheet to print:
{file}</source>
        <translation>{code}

Il ouvre une seule fois et donne un nouveau PIN. Il n&apos;apparaît que maintenant, et sur une feuille à imprimer&#xa0;:
{file}</translation>
    </message>
    <message>
        <source>Recovery code: keep it in a safe</source>
        <translation>Code de secours&#xa0;: gardez-le au coffre</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>This badge cannot agree to anything here.</source>
        <translation>Ce badge ne peut pas donner d&apos;accord ici.</translation>
    </message>
    <message>
        <source>Choose who agrees</source>
        <translation>Choisissez qui donne son accord</translation>
    </message>
    <message>
        <source>Write the reason in a few words</source>
        <translation>Écrivez le motif en quelques mots</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Qui donne son accord</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Now the PIN of who agrees</source>
        <translation>Maintenant le code PIN de qui donne son accord</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Parcel</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Face avant</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Défaut</translation>
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
        <translation>{slot}&#xa0;: {n} sur {m}</translation>
    </message>
    <message>
        <source>{slot}: again</source>
        <translation>{slot}&#xa0;: refaire</translation>
    </message>
    <message>
        <source>required</source>
        <translation>requise</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivante</translation>
    </message>
</context>
<context>
    <name>StationSheet</name>
    <message>
        <source>Which bench?</source>
        <translation>Quel poste&#xa0;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>All benches</source>
        <translation>Tous les postes</translation>
    </message>
</context>
<context>
    <name>StationTab</name>
    <message>
        <source>This station</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Sender on the labels</source>
        <translation>Expéditeur sur les étiquettes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Time zone of the warehouse</source>
        <translation>Fuseau horaire de l&apos;entrepôt</translation>
    </message>
    <message>
        <source>Language at the start, and on labels</source>
        <translation>Langue au démarrage et sur les étiquettes</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activés</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Coupés</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Nom de l&apos;expéditeur</translation>
    </message>
    <message>
        <source>Street, building: one line each</source>
        <translation>Rue, bâtiment&#xa0;: une ligne chacun</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>StuckReasons</name>
    <message>
        <source>Portal is down</source>
        <translation>Portail en panne</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>I have called</source>
        <translation>J&apos;ai appelé</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>The conditions suggest: confirm</source>
        <translation>Le règlement suggère&#xa0;: confirmer</translation>
    </message>
    <message>
        <source>The conditions suggest: refuse</source>
        <translation>Le règlement suggère&#xa0;: refuser</translation>
    </message>
    <message>
        <source>The conditions suggest: ask the supervisor</source>
        <translation>Le règlement suggère&#xa0;: demander au responsable</translation>
    </message>
    <message>
        <source>{reason}: {number} was read</source>
        <translation>{reason}&#xa0;: lu {number}</translation>
    </message>
    <message>
        <source>A supervisor agrees: {why}</source>
        <translation>Accord du responsable&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The goods: {goes}</source>
        <translation>La marchandise&#xa0;: {goes}</translation>
    </message>
    <message>
        <source>The customer: {gets} · the goods: {goes}</source>
        <translation>Au client&#xa0;: {gets} · la marchandise&#xa0;: {goes}</translation>
    </message>
    <message>
        <source>{facts} · within condition 3</source>
        <translation>{facts} · conforme à la condition 3</translation>
    </message>
    <message>
        <source>{facts} · against condition 3</source>
        <translation>{facts} · contraire à la condition 3</translation>
    </message>
    <message>
        <source>{facts} · condition 3 is in doubt</source>
        <translation>{facts} · condition 3 en doute</translation>
    </message>
    <message>
        <source>Private customer, return for convenience: a refusal needs the supervisor; a reduced refund is possible</source>
        <translation>Client particulier, retour de convenance&#xa0;: un refus demande l&apos;accord du responsable&#xa0;; remboursement réduit possible</translation>
    </message>
    <message>
        <source>Signs of use: {use}</source>
        <translation>Traces d&apos;usage&#xa0;: {use}</translation>
    </message>
    <message>
        <source>seal: {seal}</source>
        <translation>scellé&#xa0;: {seal}</translation>
    </message>
</context>
<context>
    <name>SuggestionBox</name>
    <message>
        <source>The conditions, rule by rule</source>
        <translation>Le règlement, règle par règle</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>Grade {grade}</translation>
    </message>
    <message>
        <source>Nobody announced it: it is recorded, and no verdict is needed</source>
        <translation>Personne ne l&apos;avait annoncé&#xa0;: c&apos;est enregistré, aucun verdict n&apos;est requis</translation>
    </message>
    <message>
        <source>The conditions suggest a verdict once the signs of use are answered</source>
        <translation>Le règlement suggérera un verdict après la réponse sur les traces d&apos;usage</translation>
    </message>
</context>
<context>
    <name>SupervisorSheet</name>
    <message>
        <source>A reduction is an amount or a per cent: 15.00 or 20%</source>
        <translation>La réduction est un montant ou un pourcentage&#xa0;: 15,00 ou 20&#xa0;%</translation>
    </message>
    <message>
        <source>Instead: confirm with a reduced refund, keeping (15.00 or 20%)</source>
        <translation>Ou bien&#xa0;: confirmer avec un remboursement réduit, en retenant (15,00 ou 20&#xa0;%)</translation>
    </message>
    <message>
        <source>Reduced refund: keep (15.00 or 20%)</source>
        <translation>Remboursement réduit&#xa0;: retenir (15,00 ou 20&#xa0;%)</translation>
    </message>
    <message>
        <source>A supervisor has to agree</source>
        <translation>L&apos;accord d&apos;un responsable est nécessaire</translation>
    </message>
    <message>
        <source>Reduced refund</source>
        <translation>Remboursement réduit</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>write a few words first</source>
        <translation>écrivez d&apos;abord quelques mots</translation>
    </message>
</context>
<context>
    <name>TimesTab</name>
    <message>
        <source>Times and rules</source>
        <translation>Délais et règles</translation>
    </message>
    <message>
        <source>Places and calls</source>
        <translation>Lieux et appels</translation>
    </message>
    <message>
        <source>Seconds in which a decision can be undone</source>
        <translation>Secondes pendant lesquelles une décision s&apos;annule</translation>
    </message>
    <message>
        <source>Minutes until an idle screen is locked</source>
        <translation>Minutes avant le verrouillage de l&apos;écran</translation>
    </message>
    <message>
        <source>0: never</source>
        <translation>0&#xa0;: jamais</translation>
    </message>
    <message>
        <source>Hours without a case until an unknown number may be one</source>
        <translation>Heures sans dossier avant qu&apos;un numéro soit douteux</translation>
    </message>
    <message>
        <source>on working days; 0: never</source>
        <translation>les jours ouvrés ; 0 : jamais</translation>
    </message>
    <message>
        <source>Four eyes: nobody decides on their own purchase</source>
        <translation>Quatre yeux&#xa0;: nul ne décide de son propre achat</translation>
    </message>
    <message>
        <source>Offer the self-test to the first one of a day</source>
        <translation>Proposer la vérification au premier du jour</translation>
    </message>
    <message>
        <source>Places of confirmed goods</source>
        <translation>Emplacements de la marchandise confirmée</translation>
    </message>
    <message>
        <source>Print a label that says where confirmed goods go</source>
        <translation>Étiquette disant où va la marchandise confirmée</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Lane of return parcels</source>
        <translation>Allée des colis de renvoi</translation>
    </message>
    <message>
        <source>Safe place for dangerous goods</source>
        <translation>Lieu sûr pour les articles dangereux</translation>
    </message>
    <message>
        <source>Whom to call in danger</source>
        <translation>Qui appeler en cas de danger</translation>
    </message>
</context>
<context>
    <name>ToneTiles</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Unplugged. Plug it in again: it comes back by itself.</source>
        <translation>Débranché. Rebranchez-le&#xa0;: il repart tout seul.</translation>
    </message>
    <message>
        <source>No picture comes. Trying again.</source>
        <translation>Aucune image n&apos;arrive. Nouvel essai.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Il ne répond pas.</translation>
    </message>
    <message>
        <source>It does not take the job.</source>
        <translation>Elle refuse l&apos;impression.</translation>
    </message>
    <message>
        <source>Out of paper.</source>
        <translation>Plus de papier.</translation>
    </message>
    <message>
        <source>The cover is open.</source>
        <translation>Le capot est ouvert.</translation>
    </message>
    <message>
        <source>The paper is jammed.</source>
        <translation>Bourrage papier.</translation>
    </message>
    <message>
        <source>There is no camera at this place. Check the cable and the settings.</source>
        <translation>Aucune caméra à cet endroit. Vérifiez le câble et les réglages.</translation>
    </message>
    <message>
        <source>The scanner is not there. Check the cable.</source>
        <translation>Le lecteur est absent. Vérifiez le câble.</translation>
    </message>
    <message>
        <source>The picture cannot be kept. Take it again.</source>
        <translation>L&apos;image ne peut pas être gardée. Reprenez-la.</translation>
    </message>
    <message>
        <source>Out of ribbon or ink.</source>
        <translation>Plus de ruban ou d&apos;encre.</translation>
    </message>
    <message>
        <source>The printer is off or out of reach.</source>
        <translation>L&apos;imprimante est éteinte ou injoignable.</translation>
    </message>
    <message>
        <source>The print queue is paused.</source>
        <translation>La file d&apos;impression est en pause.</translation>
    </message>
    <message>
        <source>There is no printer of this name.</source>
        <translation>Aucune imprimante de ce nom.</translation>
    </message>
    <message>
        <source>The job was cancelled at the printer.</source>
        <translation>L&apos;impression a été annulée sur l&apos;imprimante.</translation>
    </message>
    <message>
        <source>The printer gave the job up.</source>
        <translation>L&apos;imprimante a abandonné l&apos;impression.</translation>
    </message>
    <message>
        <source>Perhaps it came out: look at the printer before printing again.</source>
        <translation>Elle est peut-être sortie&#xa0;: regardez l&apos;imprimante avant de réimprimer.</translation>
    </message>
    <message>
        <source>The station was being closed.</source>
        <translation>Le poste était en cours de fermeture.</translation>
    </message>
    <message>
        <source>Labels did not come out: see the queue.</source>
        <translation>Des étiquettes ne sont pas sorties&#xa0;: voyez la file.</translation>
    </message>
    <message>
        <source>The folder cannot be read or written.</source>
        <translation>Impossible de lire ou d&apos;écrire dans le dossier.</translation>
    </message>
    <message>
        <source>The disk reports errors. Call the supervisor.</source>
        <translation>Le disque signale des erreurs. Appelez le responsable.</translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <translation>La base de données ne s&apos;ouvre pas.</translation>
    </message>
    <message>
        <source>Another station has these data open.</source>
        <translation>Un autre poste a ouvert ces données.</translation>
    </message>
    <message>
        <source>The data lie on a network folder: they must be on this machine.</source>
        <translation>Les données sont dans un dossier réseau&#xa0;: elles doivent être sur cette machine.</translation>
    </message>
    <message>
        <source>The data were written by a newer program.</source>
        <translation>Les données ont été écrites par un programme plus récent.</translation>
    </message>
    <message>
        <source>The file is not a database of this program.</source>
        <translation>Le fichier n&apos;est pas une base de ce programme.</translation>
    </message>
    <message>
        <source>The database file is damaged. Restore a backup.</source>
        <translation>La base est endommagée. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>La sauvegarde est endommagée.</translation>
    </message>
    <message>
        <source>This file is not a backup.</source>
        <translation>Ce fichier n&apos;est pas une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no station in this folder.</source>
        <translation>Aucun poste dans ce dossier.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>Les réglages sont illisibles.</translation>
    </message>
    <message>
        <source>A setting is not right.</source>
        <translation>Un réglage n&apos;est pas correct.</translation>
    </message>
    <message>
        <source>Customer service has taken its approval back meanwhile: a supervisor decides what counts.</source>
        <translation>Le service client a retiré entre-temps son approbation&#xa0;: le responsable décide.</translation>
    </message>
    <message>
        <source>Customer service has approved it again: a supervisor says whether the decision counts.</source>
        <translation>Le service client a approuvé à nouveau : le responsable dit si la décision compte.</translation>
    </message>
    <message>
        <source>Another decision stands under the same number.</source>
        <translation>Une autre décision porte le même numéro.</translation>
    </message>
    <message>
        <source>Something went wrong. It is in the log.</source>
        <translation>Il y a eu un problème. C&apos;est dans le journal.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>Impossible d&apos;écrire dans le dossier.</translation>
    </message>
    <message>
        <source>Something is wrong: {code}</source>
        <translation>Il y a un problème&#xa0;: {code}</translation>
    </message>
</context>
<context>
    <name>UnitHead</name>
    <message>
        <source>{n} of {m} answers</source>
        <translation>réponses&#xa0;: {n} sur {m}</translation>
    </message>
    <message>
        <source>The other {n} are the same</source>
        <translation>Les {n} autres sont identiques</translation>
    </message>
    <message>
        <source>Found instead: {name}</source>
        <translation>Trouvé à la place&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>All as declared</source>
        <translation>Tout comme déclaré</translation>
    </message>
    <message>
        <source>Missing from the parcel</source>
        <translation>Manquant dans le colis</translation>
    </message>
    <message>
        <source>Different item…</source>
        <translation>Article différent…</translation>
    </message>
    <message>
        <source>Empty or other content…</source>
        <translation>Vide ou autre contenu…</translation>
    </message>
    <message>
        <source>It is there after all</source>
        <translation>Il est bien là</translation>
    </message>
    <message>
        <source>Undeclared item found…</source>
        <translation>Article non déclaré trouvé…</translation>
    </message>
</context>
<context>
    <name>UnitList</name>
    <message>
        <source>unit {n} of {m}</source>
        <translation>unité {n} sur {m}</translation>
    </message>
    <message>
        <source>S/N {serial}</source>
        <translation>N/S {serial}</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>{n} of {m} answers</source>
        <translation>réponses&#xa0;: {n} sur {m}</translation>
    </message>
</context>
<context>
    <name>Use</name>
    <message>
        <source>No signs</source>
        <translation>Aucune trace</translation>
    </message>
    <message>
        <source>Only tried</source>
        <translation>Seulement essayé</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Légères</translation>
    </message>
    <message>
        <source>Evident</source>
        <translation>Visibles</translation>
    </message>
    <message>
        <source>Damaged by customer</source>
        <translation>Endommagé par le client</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Ask the supervisor</source>
        <translation>Demander au responsable</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>answers and photos are missing</source>
        <translation>réponses et photos manquantes</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>What was recorded stays</source>
        <translation>Ce qui est enregistré reste</translation>
    </message>
    <message>
        <source>Nothing is left to check: close the case…</source>
        <translation>Plus rien à contrôler&#xa0;: clore le dossier…</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Expected: {expected}
Scanned: {got}
Put this parcel aside and look for the right label.</source>
        <translation>Attendue&#xa0;: {expected}
Scannée&#xa0;: {got}
Mettez le colis de côté et cherchez la bonne étiquette.</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Mauvaise étiquette</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Next parcel</source>
        <translation>Colis suivant</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Annuler le dernier</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>par {who}</translation>
    </message>
    <message>
        <source>authorised by {who}</source>
        <translation>autorisé par {who}</translation>
    </message>
    <message>
        <source>Print again (copy {n})</source>
        <translation>Réimprimer (copie {n})</translation>
    </message>
    <message>
        <source>it waits for the printer</source>
        <translation>en attente de l&apos;imprimante</translation>
    </message>
    <message>
        <source>it is with the carrier</source>
        <translation>il est chez le transporteur</translation>
    </message>
    <message>
        <source>it is being printed</source>
        <translation>impression en cours</translation>
    </message>
    <message>
        <source>Expected: {expected}
Scanned: {got}
Swap the labels of these two parcels, and scan both.</source>
        <translation>Attendue&#xa0;: {expected}
Scannée&#xa0;: {got}
Échangez les étiquettes de ces deux colis et rescannez les deux.</translation>
    </message>
    <message>
        <source>already sent</source>
        <translation>déjà envoyée</translation>
    </message>
    <message>
        <source>already undone</source>
        <translation>déjà annulée</translation>
    </message>
</context>
<context>
    <name>VerdictSteps</name>
    <message>
        <source>No decision is recorded</source>
        <translation>Aucune décision enregistrée</translation>
    </message>
    <message>
        <source>Recorded here; nothing leaves the station</source>
        <translation>Enregistré ici&#xa0;; rien ne part pour l&apos;instant</translation>
    </message>
    <message>
        <source>The supervisor decides: {n} to look at</source>
        <translation>Le responsable décide&#xa0;: {n} à voir</translation>
    </message>
    <message>
        <source>Put the goods on the shelf for the supervisor</source>
        <translation>Posez la marchandise sur l&apos;étagère du responsable</translation>
    </message>
    <message>
        <source>Stick the tag {tags} on the goods and put them on the shelf</source>
        <translation>Collez l&apos;étiquette {tags} sur la marchandise et posez-la sur l&apos;étagère</translation>
    </message>
    <message>
        <source>Stick the tag {tags} on the goods: {place}</source>
        <translation>Coller l&apos;étiquette {tags} sur la marchandise&#xa0;: {place}</translation>
    </message>
    <message>
        <source>The case waits in the list “On hold”</source>
        <translation>Le dossier attend dans la liste «&#xa0;En attente&#xa0;»</translation>
    </message>
    <message>
        <source>{tag} · copy {n}</source>
        <translation>{tag} · copie {n}</translation>
    </message>
    <message>
        <source>The tag is printed</source>
        <translation>L&apos;étiquette est imprimée</translation>
    </message>
    <message>
        <source>The tag was not printed</source>
        <translation>L&apos;étiquette n&apos;a pas été imprimée</translation>
    </message>
    <message>
        <source>The tag may have been printed: look at the printer</source>
        <translation>L&apos;étiquette est peut-être sortie&#xa0;: regardez l&apos;imprimante</translation>
    </message>
    <message>
        <source>The tag is being printed</source>
        <translation>L&apos;étiquette s&apos;imprime</translation>
    </message>
    <message>
        <source>Decision recorded here</source>
        <translation>Décision enregistrée ici</translation>
    </message>
    <message>
        <source>Decision {n} recorded here; it replaces the one before</source>
        <translation>Décision {n} enregistrée ici&#xa0;; elle remplace la précédente</translation>
    </message>
    <message>
        <source>{at} · customer service has taken its approval back: tell the supervisor</source>
        <translation>{at} · le service client a retiré son approbation&#xa0;: prévenez le responsable</translation>
    </message>
    <message>
        <source>{at} · customer service has approved it again: the supervisor decides</source>
        <translation>{at} · le service client a approuvé à nouveau : le responsable décide</translation>
    </message>
    <message>
        <source>{at} · customer service did not take it: tell the supervisor</source>
        <translation>{at} · le service client ne l&apos;a pas acceptée&#xa0;: prévenez le responsable</translation>
    </message>
    <message>
        <source>{at} · sent to customer service at {sent}</source>
        <translation>{at} · envoyée au service client à {sent}</translation>
    </message>
    <message>
        <source>{at} · not yet sent: it leaves at {leaves} and can be undone until then</source>
        <translation>{at} · pas encore envoyée&#xa0;: départ à {leaves}, annulable jusque-là</translation>
    </message>
    <message>
        <source>{at} · not yet sent</source>
        <translation>{at} · pas encore envoyée</translation>
    </message>
    <message>
        <source>The refund is started</source>
        <translation>Le remboursement est lancé</translation>
    </message>
    <message>
        <source>The reduced refund is started</source>
        <translation>Le remboursement réduit est lancé</translation>
    </message>
    <message>
        <source>The replacement is activated</source>
        <translation>Le remplacement est activé</translation>
    </message>
    <message>
        <source>The commercial agreement takes effect</source>
        <translation>Le geste commercial prend effet</translation>
    </message>
    <message>
        <source>No refund: the goods go back</source>
        <translation>Pas de remboursement&#xa0;: retour au client</translation>
    </message>
    <message>
        <source>No refund: nothing of it was in the parcel</source>
        <translation>Pas de remboursement&#xa0;: rien de tout cela dans le colis</translation>
    </message>
    <message>
        <source>by {day} · {left}</source>
        <translation>avant le {day} · {left}</translation>
    </message>
    <message>
        <source>The parcel is with the carrier</source>
        <translation>Le colis est chez le transporteur</translation>
    </message>
    <message>
        <source>Put the parcel with those that the carrier takes</source>
        <translation>Posez le colis avec ceux du transporteur</translation>
    </message>
    <message>
        <source>Put the parcel in the lane {place}</source>
        <translation>Posez le colis dans le couloir {place}</translation>
    </message>
    <message>
        <source>Goods: {place}</source>
        <translation>Marchandise&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Stick the label on the goods: {place}</source>
        <translation>Collez l&apos;étiquette sur la marchandise : {place}</translation>
    </message>
    <message>
        <source>Put the goods where they belong</source>
        <translation>Rangez la marchandise à sa place</translation>
    </message>
    <message>
        <source>Label the goods and put them where they belong</source>
        <translation>Étiquetez la marchandise et mettez-la à sa place</translation>
    </message>
    <message>
        <source>Location label printed</source>
        <translation>Étiquette d&apos;emplacement imprimée</translation>
    </message>
    <message>
        <source>{n} location labels printed</source>
        <translation>{n} étiquettes d&apos;emplacement imprimées</translation>
    </message>
    <message>
        <source>The location label may have been printed: look at the printer</source>
        <translation>L&apos;étiquette d&apos;emplacement est peut-être déjà sortie : regardez l&apos;imprimante</translation>
    </message>
    <message>
        <source>The location label was not printed</source>
        <translation>L&apos;étiquette d&apos;emplacement n&apos;a pas été imprimée</translation>
    </message>
    <message>
        <source>The location label is being printed</source>
        <translation>L&apos;étiquette d&apos;emplacement est en cours d&apos;impression</translation>
    </message>
    <message>
        <source>Stick the label on the parcel</source>
        <translation>Collez l&apos;étiquette sur le colis</translation>
    </message>
    <message>
        <source>over the old one, the slip inside</source>
        <translation>par-dessus l&apos;ancienne, la feuille à l&apos;intérieur</translation>
    </message>
    <message>
        <source>Scan the label that you just stuck on</source>
        <translation>Scannez l&apos;étiquette que vous venez de coller</translation>
    </message>
    <message>
        <source>to make sure that it is on the right parcel</source>
        <translation>pour vérifier qu&apos;elle est sur le bon colis</translation>
    </message>
    <message>
        <source>Label scanned back: right parcel</source>
        <translation>Étiquette rescannée&#xa0;: bon colis</translation>
    </message>
    <message>
        <source>copy {n}</source>
        <translation>copie {n}</translation>
    </message>
    <message>
        <source>slip for the customer included</source>
        <translation>feuille pour le client incluse</translation>
    </message>
    <message>
        <source>Return label printed</source>
        <translation>Étiquette de renvoi imprimée</translation>
    </message>
    <message>
        <source>The label was not printed</source>
        <translation>L&apos;étiquette n&apos;est pas sortie</translation>
    </message>
    <message>
        <source>Look at the printer: if it is there, stick it on; if not, print it again</source>
        <translation>Regardez l&apos;imprimante&#xa0;: si elle y est, collez-la&#xa0;; sinon, réimprimez-la</translation>
    </message>
    <message>
        <source>The label may have been printed already</source>
        <translation>L&apos;étiquette est peut-être déjà sortie</translation>
    </message>
    <message>
        <source>The label waits for the printer</source>
        <translation>L&apos;étiquette attend l&apos;imprimante</translation>
    </message>
    <message>
        <source>The label is being printed</source>
        <translation>L&apos;étiquette s&apos;imprime</translation>
    </message>
    <message>
        <source>Undeclared item: into quarantine {place}</source>
        <translation>Article non déclaré&#xa0;: en quarantaine {place}</translation>
    </message>
    <message>
        <source>{n} undeclared items: into quarantine {place}</source>
        <translation>{n} articles non déclarés&#xa0;: en quarantaine {place}</translation>
    </message>
    <message>
        <source>{names} · a tag of its own with {rma} · no refund: customer service is asked</source>
        <translation>{names} · étiquette à part avec {rma} · pas de remboursement&#xa0;: on demande au service client</translation>
    </message>
    <message>
        <source>Missing from the parcel: {n}</source>
        <translation>Manquants dans le colis&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{names} · no refund for it · keep the box and its label for customer service</source>
        <translation>{names} · pas de remboursement · garder le carton et son étiquette pour le service client</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation>Infirmé</translation>
    </message>
    <message>
        <source>Photo wanted</source>
        <translation>Photo demandée</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D&apos;accord</translation>
    </message>
    <message>
        <source>Authorise refusal</source>
        <translation>Autoriser le refus</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirm instead</source>
        <translation>Confirmer plutôt</translation>
    </message>
    <message>
        <source>Refuse instead</source>
        <translation>Refuser plutôt</translation>
    </message>
    <message>
        <source>Reduced refund</source>
        <translation>Remboursement réduit</translation>
    </message>
    <message>
        <source>Reopen case</source>
        <translation>Rouvrir le dossier</translation>
    </message>
    <message>
        <source>New photo</source>
        <translation>Nouvelle photo</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
</context>
<context>
    <name>WallBar</name>
    <message>
        <source>Number, customer or note</source>
        <translation>Numéro, client ou note</translation>
    </message>
    <message>
        <source>Search the wall</source>
        <translation>Chercher parmi les photos</translation>
    </message>
    <message>
        <source>Without filters</source>
        <translation>Sans filtres</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Filters · {n}</source>
        <translation>Filtres · {n}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>WholeCase</name>
    <message>
        <source>All {n} as declared</source>
        <translation>Les {n} comme déclarés</translation>
    </message>
    <message>
        <source>Confirm the {n} that are ready</source>
        <translation>Confirmer les {n} prêts</translation>
    </message>
</context>
</TS>
