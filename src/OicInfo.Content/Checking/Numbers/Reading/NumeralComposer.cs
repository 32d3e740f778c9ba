using OicInfo.Content.Checking.Numbers.Languages;
using static OicInfo.Content.Checking.Numbers.Languages.NumeralRole;

namespace OicInfo.Content.Checking.Numbers.Reading;

/// <summary>Builds the value of a number word by word: <c>cinquante</c>, <c>et</c>, <c>un</c>.</summary>
/// <param name="conjoined">Whether "and" stands before every part that is added, and units before tens, as in Arabic.</param>
internal sealed class NumeralComposer(bool conjoined)
{
    private const decimal LargestScaled = 1e9m;

    private decimal _total;
    private decimal _group;
    private decimal _lastScale = decimal.MaxValue;

    /// <summary>A number to which scales may still be added: the <c>1.5</c> of <c>1.5 billion</c>.</summary>
    public NumeralComposer(bool conjoined, decimal start)
        : this(conjoined) => (_group, Last) = (start, Digits);

    /// <summary>The role that digits before a scale play; no word has it.</summary>
    private const NumeralRole Digits = Hint;

    /// <summary>The role of the word taken last; null at the beginning.</summary>
    public NumeralRole? Last { get; private set; }

    /// <summary>The value of the word taken last.</summary>
    public decimal LastValue { get; private set; }

    /// <summary>How many words were taken.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a word made it an ordinal.</summary>
    public bool Ordinal { get; private set; }

    /// <summary>The value so far.</summary>
    public decimal Value => _total + _group;

    /// <summary>Takes the word if it can stand here.</summary>
    /// <param name="word">The word.</param>
    /// <param name="joined">Whether a word for "and" stands before it.</param>
    public bool TryTake(NumeralWord word, bool joined)
    {
        if (!(Last is null ? TryBegin(word) : TryGoOn(word, joined)))
        {
            return false;
        }

        Last = word.Role;
        LastValue = word.Value;
        Ordinal |= word.Ordinal;
        Count++;
        return true;
    }

    /// <summary>Adds a half of the last scale, or of one.</summary>
    public void AddHalf()
    {
        if (Last == Scale)
        {
            _total += LastValue / 2;
        }
        else
        {
            _group += 0.5m;
        }
    }

    private bool TryBegin(NumeralWord word)
    {
        switch (word.Role)
        {
            case Unit or Teen or Tens or TenOrTeen or Score or Hundred or Hundreds:
                _group = word.Value;
                return true;
            case Scale or ScaleWhole:
                (_total, _lastScale) = (word.Value, word.Value);
                return true;
            default:
                return false;
        }
    }

    private bool TryGoOn(NumeralWord word, bool joined)
    {
        var afterHundreds = (Last is Hundred or Hundreds or Scale or ScaleWhole) && (joined || !conjoined);
        switch (word.Role)
        {
            case Unit when afterHundreds || (!conjoined && Last is (Tens or Score or TimesTen)) || (Last == Teen && LastValue == 10 && !joined):
            case Teen when afterHundreds || (Last is Tens or Score && _group % 100 is 60 or 80):
            case Tens when afterHundreds || (Last == Unit && joined && _group % 100 < 10):
            case TenOrTeen when afterHundreds && joined:
            case Hundreds when Last is Scale or ScaleWhole:
            case Score when afterHundreds:
                _group += word.Value;
                return true;
            case Tens or Teen when !joined && _total == 0 && _group is >= 11 and <= 20 && Last is Teen or Tens:
                // Nineteen sixty-nine.
                _group = (_group * 100) + word.Value;
                return true;
            case TenOrTeen or PlusTen when Last == Unit && !joined:
                _group += 10;
                return true;
            case Score when Last == Unit && LastValue == 4 && !joined:
                _group += 76;
                return true;
            case TimesTen when Last == Unit && !joined:
                _group += LastValue * 9;
                return true;
            case Hundred when Last == Unit && !joined:
                _group += LastValue * 99;
                return true;
            case Hundred when Last == Teen && _total == 0 && !joined:
                _group *= 100;
                return true;
            case Hundred when Last is Scale or ScaleWhole:
                _group += word.Value;
                return true;
            case Scale when word.Value < _lastScale && !(joined && _group != 0):
                _total += (_group == 0 ? 1 : _group) * word.Value;
                (_group, _lastScale) = (0, word.Value);
                return true;
            case Scale when _group == 0 && Last == Scale && !joined && _total <= LargestScaled:
                (_total, _lastScale) = (_total * word.Value, word.Value);
                return true;
            case ScaleWhole when word.Value < _lastScale && joined && _group == 0:
                (_total, _lastScale) = (_total + word.Value, word.Value);
                return true;
            default:
                return false;
        }
    }
}
