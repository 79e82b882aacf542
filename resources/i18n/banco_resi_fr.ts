<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CameraView</name>
    <message>
        <source>Take photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseChecks</name>
    <message>
        <source>Refund due {day} · {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by customer service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on {day} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery date unknown: the {days} days cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested on day {day} of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile {tier}: returns for convenience allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile {tier}: returns for convenience not foreseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile {tier}: not known whether returns for convenience are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment not confirmed by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment confirmed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the parcel aside; what was recorded stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parcel 1 of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseItems</name>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items · {n} of {m} completed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseMessage</name>
    <message>
        <source>Message for whoever receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment confirmed by customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived, not inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back to customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseThread</name>
    <message>
        <source>Conversation · {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerKind</name>
    <message>
        <source>private customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disposition</name>
    <message>
        <source>Back to stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{span} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late by {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundIn</name>
    <message>
        <source>RMA number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Function</name>
    <message>
        <source>Defect found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No defect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>A · sealed, as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B · opened, no signs, complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C · light use or packaging missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D · damaged or incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H · hazard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobState</name>
    <message>
        <source>waiting for the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Justification</name>
    <message>
        <source>defective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelPayer</name>
    <message>
        <source>Carriage paid by the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carriage paid by the customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated: no real device is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use at this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every decision has been sent to customer service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions recorded here and not yet sent: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions that have waited too long: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions that customer service does not take: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable. Meanwhile hold the label to the camera or type the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a label at any time, on any page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable. The camera comes back by itself; photographs already taken are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the photographs and reads labels held to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the printer. Labels that did not come out stay in the queue and can be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return labels come out by themselves after a refusal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: they are kept here and sent by themselves. If this lasts, call the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions leave by themselves; there is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageFrom</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 photo is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the message first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs the supervisor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Packaging</name>
    <message>
        <source>Intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>Retake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole / 1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintKind</name>
    <message>
        <source>Return label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip for the customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueKind</name>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Requested outside the 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal broken or tampered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged by customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts or accessories missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the item sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty box or other content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sold by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing from the parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undeclared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty or other content</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>That PIN is not right. Tries left: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Locked until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such RMA number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is no longer part of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photograph is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such return label here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer service has not approved this return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is decided already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict cannot be given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision has left already: a supervisor can reopen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision has not left yet: undo it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel is with the carrier already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s address is missing: no label can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer does not fit the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label cannot show these characters: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestType</name>
    <message>
        <source>Standard warranty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced quality guarantee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return for convenience</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resolution</name>
    <message>
        <source>refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commercial settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>profile allows returns for convenience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no signs of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested within the return window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carriage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved by customer service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanAnswer</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>Intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SerialCheck</name>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceStatus</name>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected (before shipping)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Not found. Check the cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplugged. Plug it in again: it comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture comes. Trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture stands still. Trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is black. Is the lens covered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not take the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of ribbon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is jammed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print queue is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was cancelled at the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer gave the job up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no print queue of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes longer than it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong: {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitList</name>
    <message>
        <source>{n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S/N {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m} answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Use</name>
    <message>
        <source>No signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged by customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the supervisor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
