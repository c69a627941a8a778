### The five characteristics. The value is the name, .short the name in a picture, .inline the name within a
### sentence, .about what it covers.

characteristic-example = Leading by example
    .short = Example
    .inline = leading by example
    .about = You do what you would ask of others: keep your word, own your mistakes, and pull your weight, most of all when nobody is looking.
characteristic-empower = Empowering others
    .short = Empowering
    .inline = empowering others
    .about = You give others room to decide and to try, and you stay close enough to support them when they do.
characteristic-communicate = Effective communication
    .short = Communication
    .inline = effective communication
    .about = You listen until you have understood, and you say what others need to hear in a way that they can use.
characteristic-solve = Problem-solving mentality
    .short = Solving
    .inline = a problem-solving mentality
    .about = You see what is in the way, and you come with something to try instead of only pointing at it.
characteristic-relate = Building relationships
    .short = Relationships
    .inline = building relationships
    .about = You notice people, give them some of your time, and let them feel that it is good to work together.

## Words for a count, from four opportunities on

level-rarely = rarely
level-sometimes = sometimes
level-often = often
level-nearly-always = nearly always
